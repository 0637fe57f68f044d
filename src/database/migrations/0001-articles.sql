create table newsroom_settings (
  only_row boolean primary key default true check (only_row),
  name jsonb not null,
  tagline jsonb not null,
  about jsonb not null,
  main_language text not null check (main_language in ('fr', 'en')),
  time_zone text not null
);

create table media (
  media_id uuid primary key,
  sha256 text not null unique,
  format text not null check (format in ('jpeg', 'png', 'webp', 'avif', 'gif')),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  byte_count integer not null check (byte_count > 0),
  credit text,
  alt jsonb not null,
  caption jsonb not null,
  added_at timestamptz not null
);

create table sections (
  section_id uuid primary key,
  parent_id uuid references sections,
  position integer not null
);

create table section_names (
  section_id uuid not null references sections,
  language text not null check (language in ('fr', 'en')),
  name text not null,
  slug text not null,
  description text,
  primary key (section_id, language),
  unique (language, slug)
);

create table topics (
  topic_id uuid primary key,
  kind text not null check (kind in ('person', 'organisation', 'place', 'event', 'subject')),
  wikidata_id text unique
);

create table topic_names (
  topic_id uuid not null references topics,
  language text not null check (language in ('fr', 'en')),
  name text not null,
  slug text not null,
  description text,
  aliases text[] not null default '{}',
  primary key (topic_id, language),
  unique (language, slug)
);

create index topic_names_by_name on topic_names (language, lower(name));

create table authors (
  author_id uuid primary key,
  slug text not null unique,
  name text not null,
  bio jsonb not null
);

create index authors_by_name on authors (lower(name));

-- An article's identity and life. What readers see is its live version.
create table articles (
  article_id uuid primary key,
  language text not null check (language in ('fr', 'en')),
  slug text not null,
  edition_group uuid not null,
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  live_version integer,
  published_at timestamptz,
  updated_at timestamptz,
  created_at timestamptz not null,
  unique (language, slug),
  unique (edition_group, language),
  check ((state = 'draft') = (live_version is null)),
  check ((live_version is null) = (published_at is null)),
  check ((live_version is null) = (updated_at is null))
);

create index articles_newest on articles (language, published_at desc, article_id) where state = 'published';

-- The working copy: what the newsroom edits, published or not.
create table article_drafts (
  article_id uuid primary key references articles,
  headline text not null,
  standfirst text,
  body jsonb not null,
  section_id uuid references sections,
  author_ids uuid[] not null,
  topic_ids uuid[] not null,
  lead_media_id uuid references media,
  source_url text,
  note text,
  changed_at timestamptz not null
);

-- A version never changes: a trigger refuses.
create table article_versions (
  article_id uuid not null references articles,
  number integer not null check (number > 0),
  headline text not null,
  standfirst text,
  body jsonb not null,
  section_id uuid references sections,
  author_ids uuid[] not null,
  topic_ids uuid[] not null,
  lead_media_id uuid references media,
  source_url text,
  media_ids uuid[] not null,
  word_count integer not null,
  keywords text[] not null,
  made_at timestamptz not null,
  primary key (article_id, number)
);

alter table articles
  add constraint articles_live_version_fkey foreign key (article_id, live_version)
  references article_versions (article_id, number) deferrable initially deferred;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a row of % never changes', tg_table_name;
end
$$;

create trigger article_versions_never_change
  before update or delete on article_versions
  for each row execute function refuse_change();

-- Where a published article is listed: under its section and each section above it, its topics, its authors.
create table article_sections (
  section_id uuid not null references sections,
  language text not null,
  published_at timestamptz not null,
  article_id uuid not null references articles,
  primary key (section_id, article_id)
);

create index article_sections_newest on article_sections (section_id, language, published_at desc, article_id);
create index article_sections_of_article on article_sections (article_id);

create table article_topics (
  topic_id uuid not null references topics,
  language text not null,
  published_at timestamptz not null,
  article_id uuid not null references articles,
  primary key (topic_id, article_id)
);

create index article_topics_newest on article_topics (topic_id, language, published_at desc, article_id);
create index article_topics_of_article on article_topics (article_id);

create table article_authors (
  author_id uuid not null references authors,
  language text not null,
  published_at timestamptz not null,
  article_id uuid not null references articles,
  primary key (author_id, article_id)
);

create index article_authors_newest on article_authors (author_id, language, published_at desc, article_id);
create index article_authors_of_article on article_authors (article_id);

create table corrections (
  correction_id uuid primary key,
  article_id uuid not null references articles,
  version_number integer not null,
  note text not null,
  anchor jsonb,
  made_at timestamptz not null,
  foreign key (article_id, version_number) references article_versions (article_id, number)
);

create index corrections_of_article on corrections (article_id, made_at);
