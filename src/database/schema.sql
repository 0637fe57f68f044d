-- Dumped by `npm run generate` from the migrations. Do not edit.

CREATE OR REPLACE FUNCTION public.fold_name(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select regexp_replace(
    trim(regexp_replace(strip_accents(lower(name)), '[^[:alnum:]]+', ' ', 'g')),
    '(yy|yi|iy|ii|ij|y|i)\y', 'i', 'g')
$function$;

CREATE OR REPLACE FUNCTION public.marks(part text, ids uuid[])
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select array_to_tsvector(array(select part || ':' || id::text from unnest(ids) as id))
$function$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a row of % never changes', tg_table_name;
end
$function$;

CREATE OR REPLACE FUNCTION public.strip_accents(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select regexp_replace(normalize(replace(replace(words, 'œ', 'oe'), 'Œ', 'OE'), NFD), '[\u0300-\u036f]', '', 'g')
$function$;

create table access_keys (
  key_id uuid not null,
  name text not null,
  secret_sha256 text not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  revoked_at timestamp with time zone
);

create table article_authors (
  author_id uuid not null,
  language text not null,
  published_at timestamp with time zone not null,
  article_id uuid not null
);

create table article_drafts (
  article_id uuid not null,
  headline text not null,
  standfirst text,
  body jsonb not null,
  section_id uuid,
  author_ids uuid[] not null,
  topic_ids uuid[] not null,
  lead_media_id uuid,
  source_url text,
  note text,
  changed_at timestamp with time zone not null,
  dated_at timestamp with time zone
);

create table article_sections (
  section_id uuid not null,
  language text not null,
  published_at timestamp with time zone not null,
  article_id uuid not null
);

create table article_topics (
  topic_id uuid not null,
  language text not null,
  published_at timestamp with time zone not null,
  article_id uuid not null
);

create table article_versions (
  article_id uuid not null,
  number integer not null,
  headline text not null,
  standfirst text,
  body jsonb not null,
  section_id uuid,
  author_ids uuid[] not null,
  topic_ids uuid[] not null,
  lead_media_id uuid,
  source_url text,
  media_ids uuid[] not null,
  word_count integer not null,
  keywords text[] not null,
  made_at timestamp with time zone not null
);

create table articles (
  article_id uuid not null,
  language text not null,
  slug text not null,
  edition_group uuid not null,
  state text not null,
  live_version integer,
  published_at timestamp with time zone,
  updated_at timestamp with time zone,
  created_at timestamp with time zone not null
);

create table audit_log (
  entry_id uuid not null,
  at timestamp with time zone not null,
  by text not null,
  what text not null,
  noun text not null,
  noun_id text not null,
  detail jsonb not null
);

create table authors (
  author_id uuid not null,
  slug text not null,
  name text not null,
  bio jsonb not null
);

create table check_settings (
  only_row boolean default true not null,
  turned_off text[] not null,
  severities jsonb not null,
  locales jsonb not null
);

create table corrections (
  correction_id uuid not null,
  article_id uuid not null,
  version_number integer not null,
  note text not null,
  anchor jsonb,
  made_at timestamp with time zone not null
);

create table figure_series (
  series_id uuid not null,
  topic_id uuid,
  unit text,
  counted text[] not null,
  made_at timestamp with time zone not null,
  made_by text not null
);

create table figure_series_names (
  series_id uuid not null,
  language text not null,
  name text not null,
  slug text not null,
  description text
);

create table house_terms (
  term_id uuid not null,
  language text not null,
  avoid text not null,
  prefer text,
  because text,
  severity text
);

create table media (
  media_id uuid not null,
  sha256 text not null,
  format text not null,
  width integer not null,
  height integer not null,
  byte_count integer not null,
  credit text,
  alt jsonb not null,
  caption jsonb not null,
  added_at timestamp with time zone not null
);

create table newsroom_settings (
  only_row boolean default true not null,
  name jsonb not null,
  tagline jsonb not null,
  about jsonb not null,
  main_language text not null,
  time_zone text not null
);

create table office_horizons (
  office_key text not null,
  horizon text not null
);

create table office_organisations (
  organisation_key text not null,
  names jsonb not null,
  wikidata_id text
);

create table office_people (
  person_id uuid not null,
  name text not null,
  english_name text,
  variants text[] default '{}'::text[] not null,
  wikidata_id text,
  born text
);

create table office_terms (
  term_id uuid not null,
  office_key text not null,
  person_id uuid not null,
  starts text not null,
  ends text,
  is_acting boolean not null,
  is_struck boolean default false not null,
  source text not null,
  source_url text,
  checked text not null
);

create table offices (
  office_key text not null,
  organisation_key text not null,
  names jsonb not null,
  holders text not null,
  wikidata_id text,
  holders_said boolean not null
);

create table responses (
  response_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  kind text not null,
  state text not null,
  origin text not null,
  proposed_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by text
);

create table schema_migrations (
  name text not null,
  checksum text not null,
  ran_at timestamp with time zone default now() not null
);

create table section_names (
  section_id uuid not null,
  language text not null,
  name text not null,
  slug text not null,
  description text
);

create table sections (
  section_id uuid not null,
  parent_id uuid,
  position integer not null
);

create table series_exclusions (
  series_id uuid not null,
  statement_id uuid not null
);

create table series_points (
  series_id uuid not null,
  statement_id uuid not null,
  place integer not null,
  said_on date not null,
  value double precision not null,
  high double precision,
  bound text not null,
  words text not null
);

create table statement_speaker_topics (
  speaker_id uuid not null,
  topic_id uuid not null,
  language text not null,
  said_on date not null,
  statement_id uuid not null
);

create table statement_topics (
  topic_id uuid not null,
  part text not null,
  language text not null,
  said_on date not null,
  statement_id uuid not null,
  act text not null
);

create table statements (
  statement_id uuid not null,
  article_id uuid not null,
  language text not null,
  state text not null,
  origin text not null,
  fingerprint text not null,
  anchors jsonb not null,
  lost_since timestamp with time zone,
  in_version boolean default false not null,
  content text not null,
  mode text not null,
  act text not null,
  negated boolean not null,
  hedged boolean not null,
  conditional boolean not null,
  speaker_kind text not null,
  speaker_words text,
  speaker_name text,
  role text,
  office_key text,
  relayed_by text,
  speaker_ids uuid[] not null,
  about_ids uuid[] not null,
  figures jsonb not null,
  said_on date not null,
  occasion jsonb not null,
  source jsonb,
  proposed_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by text,
  is_public boolean default false not null,
  search tsvector generated always as ((((to_tsvector(
CASE
    WHEN (language = 'fr'::text) THEN 'french'::regconfig
    ELSE 'english'::regconfig
END, strip_accents(((content || ' '::text) || COALESCE(speaker_name, ''::text)))) || marks('speaker'::text, speaker_ids)) || marks('about'::text, about_ids)) || array_to_tsvector(ARRAY[('act:'::text || act)]))) stored
);

create table topic_aliases (
  folded text not null,
  topic_id uuid not null
);

create table topic_names (
  topic_id uuid not null,
  language text not null,
  name text not null,
  slug text not null,
  description text,
  aliases text[] default '{}'::text[] not null
);

create table topics (
  topic_id uuid not null,
  kind text not null,
  wikidata_id text,
  state text default 'accepted'::text not null
);

create table waivers (
  waiver_id uuid not null,
  article_id uuid not null,
  code text not null,
  anchor jsonb not null,
  folded_words text not null,
  because text not null,
  waived_by text not null,
  waived_at timestamp with time zone not null,
  withdrawn_by text,
  withdrawn_at timestamp with time zone
);

alter table access_keys add constraint access_keys_pkey PRIMARY KEY (key_id);

alter table access_keys add constraint access_keys_secret_sha256_key UNIQUE (secret_sha256);

alter table article_authors add constraint article_authors_pkey PRIMARY KEY (author_id, article_id);

alter table article_authors add constraint article_authors_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(article_id);

alter table article_authors add constraint article_authors_author_id_fkey FOREIGN KEY (author_id) REFERENCES authors(author_id);

alter table article_drafts add constraint article_drafts_pkey PRIMARY KEY (article_id);

alter table article_drafts add constraint article_drafts_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(article_id);

alter table article_drafts add constraint article_drafts_lead_media_id_fkey FOREIGN KEY (lead_media_id) REFERENCES media(media_id);

alter table article_drafts add constraint article_drafts_section_id_fkey FOREIGN KEY (section_id) REFERENCES sections(section_id);

alter table article_sections add constraint article_sections_pkey PRIMARY KEY (section_id, article_id);

alter table article_sections add constraint article_sections_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(article_id);

alter table article_sections add constraint article_sections_section_id_fkey FOREIGN KEY (section_id) REFERENCES sections(section_id);

alter table article_topics add constraint article_topics_pkey PRIMARY KEY (topic_id, article_id);

alter table article_topics add constraint article_topics_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(article_id);

alter table article_topics add constraint article_topics_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics(topic_id);

alter table article_versions add constraint article_versions_pkey PRIMARY KEY (article_id, number);

alter table article_versions add constraint article_versions_number_check CHECK ((number > 0));

alter table article_versions add constraint article_versions_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(article_id);

alter table article_versions add constraint article_versions_lead_media_id_fkey FOREIGN KEY (lead_media_id) REFERENCES media(media_id);

alter table article_versions add constraint article_versions_section_id_fkey FOREIGN KEY (section_id) REFERENCES sections(section_id);

alter table articles add constraint articles_pkey PRIMARY KEY (article_id);

alter table articles add constraint articles_edition_group_language_key UNIQUE (edition_group, language);

alter table articles add constraint articles_language_slug_key UNIQUE (language, slug);

alter table articles add constraint articles_check CHECK (((state = 'draft'::text) = (live_version IS NULL)));

alter table articles add constraint articles_check1 CHECK (((live_version IS NULL) = (published_at IS NULL)));

alter table articles add constraint articles_check2 CHECK (((live_version IS NULL) = (updated_at IS NULL)));

alter table articles add constraint articles_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])));

alter table articles add constraint articles_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])));

alter table articles add constraint articles_live_version_fkey FOREIGN KEY (article_id, live_version) REFERENCES article_versions(article_id, number) DEFERRABLE INITIALLY DEFERRED;

alter table audit_log add constraint audit_log_pkey PRIMARY KEY (entry_id);

alter table authors add constraint authors_pkey PRIMARY KEY (author_id);

alter table authors add constraint authors_slug_key UNIQUE (slug);

alter table check_settings add constraint check_settings_pkey PRIMARY KEY (only_row);

alter table check_settings add constraint check_settings_only_row_check CHECK (only_row);

alter table corrections add constraint corrections_pkey PRIMARY KEY (correction_id);

alter table corrections add constraint corrections_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(article_id);

alter table corrections add constraint corrections_article_id_version_number_fkey FOREIGN KEY (article_id, version_number) REFERENCES article_versions(article_id, number);

alter table figure_series add constraint figure_series_pkey PRIMARY KEY (series_id);

alter table figure_series add constraint figure_series_counted_check CHECK ((counted <> '{}'::text[]));

alter table figure_series add constraint figure_series_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics(topic_id);

alter table figure_series_names add constraint figure_series_names_pkey PRIMARY KEY (series_id, language);

alter table figure_series_names add constraint figure_series_names_language_slug_key UNIQUE (language, slug);

alter table figure_series_names add constraint figure_series_names_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])));

alter table figure_series_names add constraint figure_series_names_series_id_fkey FOREIGN KEY (series_id) REFERENCES figure_series(series_id);

alter table house_terms add constraint house_terms_pkey PRIMARY KEY (term_id);

alter table house_terms add constraint house_terms_avoid_check CHECK ((avoid <> ''::text));

alter table house_terms add constraint house_terms_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])));

alter table house_terms add constraint house_terms_severity_check CHECK ((severity = ANY (ARRAY['block'::text, 'warn'::text, 'note'::text])));

alter table media add constraint media_pkey PRIMARY KEY (media_id);

alter table media add constraint media_sha256_key UNIQUE (sha256);

alter table media add constraint media_byte_count_check CHECK ((byte_count > 0));

alter table media add constraint media_format_check CHECK ((format = ANY (ARRAY['jpeg'::text, 'png'::text, 'webp'::text, 'avif'::text, 'gif'::text])));

alter table media add constraint media_height_check CHECK ((height > 0));

alter table media add constraint media_width_check CHECK ((width > 0));

alter table newsroom_settings add constraint newsroom_settings_pkey PRIMARY KEY (only_row);

alter table newsroom_settings add constraint newsroom_settings_main_language_check CHECK ((main_language = ANY (ARRAY['fr'::text, 'en'::text])));

alter table newsroom_settings add constraint newsroom_settings_only_row_check CHECK (only_row);

alter table office_horizons add constraint office_horizons_pkey PRIMARY KEY (office_key);

alter table office_horizons add constraint office_horizons_horizon_check CHECK ((horizon ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'::text));

alter table office_organisations add constraint office_organisations_pkey PRIMARY KEY (organisation_key);

alter table office_organisations add constraint office_organisations_organisation_key_check CHECK ((organisation_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table office_organisations add constraint office_organisations_wikidata_id_check CHECK ((wikidata_id ~ '^Q[1-9][0-9]*$'::text));

alter table office_people add constraint office_people_pkey PRIMARY KEY (person_id);

alter table office_people add constraint office_people_wikidata_id_key UNIQUE (wikidata_id);

alter table office_people add constraint office_people_born_check CHECK ((born ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'::text));

alter table office_people add constraint office_people_name_check CHECK ((name <> ''::text));

alter table office_people add constraint office_people_wikidata_id_check CHECK ((wikidata_id ~ '^Q[1-9][0-9]*$'::text));

alter table office_terms add constraint office_terms_pkey PRIMARY KEY (term_id);

alter table office_terms add constraint office_terms_office_key_person_id_starts_key UNIQUE (office_key, person_id, starts);

alter table office_terms add constraint office_terms_check CHECK (((source_url IS NOT NULL) = (source = 'page'::text)));

alter table office_terms add constraint office_terms_checked_check CHECK ((checked ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'::text));

alter table office_terms add constraint office_terms_ends_check CHECK ((ends ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[?])$'::text));

alter table office_terms add constraint office_terms_source_check CHECK ((source = ANY (ARRAY['wikidata'::text, 'popolo'::text, 'repertoire-des-elus'::text, 'page'::text, 'by-hand'::text])));

alter table office_terms add constraint office_terms_starts_check CHECK ((starts ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[?])$'::text));

alter table office_terms add constraint office_terms_person_id_fkey FOREIGN KEY (person_id) REFERENCES office_people(person_id);

alter table offices add constraint offices_pkey PRIMARY KEY (office_key);

alter table offices add constraint offices_wikidata_id_key UNIQUE (wikidata_id);

alter table offices add constraint offices_holders_check CHECK ((holders = ANY (ARRAY['one'::text, 'several'::text])));

alter table offices add constraint offices_office_key_check CHECK ((office_key ~ '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table offices add constraint offices_wikidata_id_check CHECK ((wikidata_id ~ '^Q[1-9][0-9]*$'::text));

alter table responses add constraint responses_pkey PRIMARY KEY (response_id);

alter table responses add constraint responses_from_id_to_id_kind_key UNIQUE (from_id, to_id, kind);

alter table responses add constraint responses_check CHECK ((from_id <> to_id));

alter table responses add constraint responses_check1 CHECK (((state = 'suggested'::text) = (decided_at IS NULL)));

alter table responses add constraint responses_check2 CHECK (((decided_at IS NULL) = (decided_by IS NULL)));

alter table responses add constraint responses_kind_check CHECK ((kind = ANY (ARRAY['repeats'::text, 'confirms'::text, 'denies'::text, 'contradicts'::text, 'revises'::text, 'answers'::text])));

alter table responses add constraint responses_origin_check CHECK ((origin = ANY (ARRAY['read'::text, 'by-hand'::text])));

alter table responses add constraint responses_state_check CHECK ((state = ANY (ARRAY['suggested'::text, 'confirmed'::text, 'dismissed'::text])));

alter table responses add constraint responses_from_id_fkey FOREIGN KEY (from_id) REFERENCES statements(statement_id);

alter table responses add constraint responses_to_id_fkey FOREIGN KEY (to_id) REFERENCES statements(statement_id);

alter table schema_migrations add constraint schema_migrations_pkey PRIMARY KEY (name);

alter table section_names add constraint section_names_pkey PRIMARY KEY (section_id, language);

alter table section_names add constraint section_names_language_slug_key UNIQUE (language, slug);

alter table section_names add constraint section_names_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])));

alter table section_names add constraint section_names_section_id_fkey FOREIGN KEY (section_id) REFERENCES sections(section_id);

alter table sections add constraint sections_pkey PRIMARY KEY (section_id);

alter table sections add constraint sections_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES sections(section_id);

alter table series_exclusions add constraint series_exclusions_pkey PRIMARY KEY (series_id, statement_id);

alter table series_exclusions add constraint series_exclusions_series_id_fkey FOREIGN KEY (series_id) REFERENCES figure_series(series_id);

alter table series_exclusions add constraint series_exclusions_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES statements(statement_id);

alter table series_points add constraint series_points_pkey PRIMARY KEY (series_id, statement_id, place);

alter table series_points add constraint series_points_series_id_fkey FOREIGN KEY (series_id) REFERENCES figure_series(series_id);

alter table series_points add constraint series_points_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES statements(statement_id);

alter table statement_speaker_topics add constraint statement_speaker_topics_pkey PRIMARY KEY (speaker_id, topic_id, statement_id);

alter table statement_speaker_topics add constraint statement_speaker_topics_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES topics(topic_id);

alter table statement_speaker_topics add constraint statement_speaker_topics_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES statements(statement_id);

alter table statement_speaker_topics add constraint statement_speaker_topics_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics(topic_id);

alter table statement_topics add constraint statement_topics_pkey PRIMARY KEY (topic_id, part, statement_id);

alter table statement_topics add constraint statement_topics_part_check CHECK ((part = ANY (ARRAY['speaker'::text, 'about'::text])));

alter table statement_topics add constraint statement_topics_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES statements(statement_id);

alter table statement_topics add constraint statement_topics_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics(topic_id);

alter table statements add constraint statements_pkey PRIMARY KEY (statement_id);

alter table statements add constraint statements_article_id_fingerprint_key UNIQUE (article_id, fingerprint);

alter table statements add constraint statements_check CHECK (((state = 'suggested'::text) = (decided_at IS NULL)));

alter table statements add constraint statements_check1 CHECK (((decided_at IS NULL) = (decided_by IS NULL)));

alter table statements add constraint statements_check2 CHECK (((NOT is_public) OR ((state = 'confirmed'::text) AND in_version)));

alter table statements add constraint statements_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])));

alter table statements add constraint statements_origin_check CHECK ((origin = ANY (ARRAY['read'::text, 'by-hand'::text])));

alter table statements add constraint statements_state_check CHECK ((state = ANY (ARRAY['suggested'::text, 'confirmed'::text, 'dismissed'::text])));

alter table statements add constraint statements_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(article_id);

alter table topic_aliases add constraint topic_aliases_pkey PRIMARY KEY (folded, topic_id);

alter table topic_aliases add constraint topic_aliases_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics(topic_id);

alter table topic_names add constraint topic_names_pkey PRIMARY KEY (topic_id, language);

alter table topic_names add constraint topic_names_language_slug_key UNIQUE (language, slug);

alter table topic_names add constraint topic_names_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])));

alter table topic_names add constraint topic_names_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics(topic_id);

alter table topics add constraint topics_pkey PRIMARY KEY (topic_id);

alter table topics add constraint topics_wikidata_id_key UNIQUE (wikidata_id);

alter table topics add constraint topics_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'organisation'::text, 'place'::text, 'event'::text, 'subject'::text])));

alter table topics add constraint topics_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'accepted'::text])));

alter table waivers add constraint waivers_pkey PRIMARY KEY (waiver_id);

alter table waivers add constraint waivers_because_check CHECK ((because <> ''::text));

alter table waivers add constraint waivers_check CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)));

alter table waivers add constraint waivers_waived_by_check CHECK ((waived_by <> ''::text));

alter table waivers add constraint waivers_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(article_id);

CREATE INDEX article_authors_newest ON public.article_authors USING btree (author_id, language, published_at DESC, article_id);

CREATE INDEX article_authors_of_article ON public.article_authors USING btree (article_id);

CREATE INDEX article_sections_newest ON public.article_sections USING btree (section_id, language, published_at DESC, article_id);

CREATE INDEX article_sections_of_article ON public.article_sections USING btree (article_id);

CREATE INDEX article_topics_newest ON public.article_topics USING btree (topic_id, language, published_at DESC, article_id);

CREATE INDEX article_topics_of_article ON public.article_topics USING btree (article_id);

CREATE INDEX articles_newest ON public.articles USING btree (language, published_at DESC, article_id) WHERE (state = 'published'::text);

CREATE INDEX audit_log_of_noun ON public.audit_log USING btree (noun, noun_id, at DESC);

CREATE INDEX authors_by_name ON public.authors USING btree (lower(name));

CREATE INDEX corrections_of_article ON public.corrections USING btree (article_id, made_at);

CREATE UNIQUE INDEX house_terms_by_words ON public.house_terms USING btree (language, lower(avoid));

CREATE UNIQUE INDEX office_people_without_id ON public.office_people USING btree (name, COALESCE(born, ''::text)) WHERE (wikidata_id IS NULL);

CREATE INDEX office_terms_of_person ON public.office_terms USING btree (person_id);

CREATE INDEX responses_to ON public.responses USING btree (to_id);

CREATE INDEX series_points_in_time ON public.series_points USING btree (series_id, said_on, statement_id);

CREATE INDEX series_points_of_statement ON public.series_points USING btree (statement_id);

CREATE INDEX statement_speaker_topics_newest ON public.statement_speaker_topics USING btree (speaker_id, topic_id, said_on DESC, statement_id DESC) INCLUDE (language);

CREATE INDEX statement_speaker_topics_of_statement ON public.statement_speaker_topics USING btree (statement_id);

CREATE INDEX statement_topics_newest ON public.statement_topics USING btree (topic_id, part, said_on DESC, statement_id DESC) INCLUDE (act, language);

CREATE INDEX statement_topics_of_statement ON public.statement_topics USING btree (statement_id);

CREATE INDEX statements_newest ON public.statements USING btree (said_on DESC, statement_id DESC) WHERE is_public;

CREATE INDEX statements_newest_of_act ON public.statements USING btree (act, said_on DESC, statement_id DESC) WHERE is_public;

CREATE INDEX statements_search ON public.statements USING gin (search) WHERE is_public;

CREATE INDEX statements_to_decide ON public.statements USING btree (proposed_at DESC, statement_id) WHERE (state = 'suggested'::text);

CREATE INDEX topic_names_by_name ON public.topic_names USING btree (language, lower(name));

CREATE INDEX topic_names_by_word ON public.topic_names USING gin (string_to_array(name, ' '::text));

CREATE INDEX waivers_of_article ON public.waivers USING btree (article_id, waived_at);

CREATE TRIGGER article_versions_never_change BEFORE DELETE OR UPDATE ON public.article_versions FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_log_never_changes BEFORE DELETE OR UPDATE ON public.audit_log FOR EACH ROW EXECUTE FUNCTION refuse_change();
