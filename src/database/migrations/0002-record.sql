-- Names as they are compared: « Zelenskyy » is « Zelensky », « Jean-Luc » is « Jean Luc », « ÉLYSÉE » is « Elysee ».
create function strip_accents(words text) returns text language sql immutable parallel safe strict as $$
  select regexp_replace(normalize(replace(replace(words, 'œ', 'oe'), 'Œ', 'OE'), NFD), '[\u0300-\u036f]', '', 'g')
$$;

create function fold_name(name text) returns text language sql immutable parallel safe strict as $$
  select regexp_replace(
    trim(regexp_replace(strip_accents(lower(name)), '[^[:alnum:]]+', ' ', 'g')),
    '(yy|yi|iy|ii|ij|y|i)\y', 'i', 'g')
$$;

-- Topics that reading proposed have no page until a person accepts them.
alter table topics add column state text not null default 'accepted' check (state in ('proposed', 'accepted'));

create table topic_aliases (
  folded text not null,
  topic_id uuid not null references topics,
  primary key (folded, topic_id)
);

insert into topic_aliases (folded, topic_id)
  select fold_name(one), topic_id from topic_names, unnest(aliases || name) as one where fold_name(one) <> ''
  on conflict do nothing;

-- Who decided what, when: never changed, never deleted.
create table audit_log (
  entry_id uuid primary key,
  at timestamptz not null,
  by text not null,
  what text not null,
  noun text not null,
  noun_id text not null,
  detail jsonb not null
);

create index audit_log_of_noun on audit_log (noun, noun_id, at desc);

create trigger audit_log_never_changes
  before update or delete on audit_log
  for each row execute function refuse_change();

-- « speaker:01a2… »: ids as words of a search vector.
create function marks(part text, ids uuid[]) returns tsvector language sql immutable parallel safe strict as $$
  select array_to_tsvector(array(select part || ':' || id::text from unnest(ids) as id))
$$;

create table statements (
  statement_id uuid primary key,
  article_id uuid not null references articles,
  language text not null check (language in ('fr', 'en')),
  state text not null check (state in ('suggested', 'confirmed', 'dismissed')),
  origin text not null check (origin in ('read', 'by-hand')),
  -- Of the words alone: what was dismissed once is not proposed again.
  fingerprint text not null,
  -- One for each piece, over headline, standfirst and body as one text.
  anchors jsonb not null,
  -- Since when the article no longer has these words.
  lost_since timestamptz,
  -- Whether the version that readers have before them has these words.
  in_version boolean not null default false,
  content text not null,
  mode text not null,
  act text not null,
  negated boolean not null,
  hedged boolean not null,
  conditional boolean not null,
  speaker_kind text not null,
  -- As the article writes it; null where no words name a speaker.
  speaker_words text,
  speaker_name text,
  role text,
  office_key text,
  -- What passed the words on: « cité par l’AFP ».
  relayed_by text,
  speaker_ids uuid[] not null,
  about_ids uuid[] not null,
  figures jsonb not null,
  -- The day it is listed under: when it was said, else the article’s own day.
  said_on date not null,
  occasion jsonb not null,
  source jsonb,
  proposed_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  -- Confirmed, in the live version, its article published: what readers see.
  is_public boolean not null default false,
  -- The words, and who says them, about what and how, so that one index answers a question about all of these.
  search tsvector generated always as (
    to_tsvector(
      case when language = 'fr' then 'french'::regconfig else 'english'::regconfig end,
      strip_accents(content || ' ' || coalesce(speaker_name, '')))
    || marks('speaker', speaker_ids) || marks('about', about_ids) || array_to_tsvector(array['act:' || act])
  ) stored,
  unique (article_id, fingerprint),
  check ((state = 'suggested') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check (not is_public or (state = 'confirmed' and in_version))
);

create index statements_newest on statements (said_on desc, statement_id desc) where is_public;
create index statements_newest_of_act on statements (act, said_on desc, statement_id desc) where is_public;
create index statements_search on statements using gin (search) where is_public;
-- Words are many and uneven: with a coarse sample the planner takes a rare one for a common one.
alter table statements alter column search set statistics 1000;

create index statements_to_decide on statements (proposed_at desc, statement_id) where state = 'suggested';

-- Where a public statement is listed: under who said it and under what it is about.
create table statement_topics (
  topic_id uuid not null references topics,
  part text not null check (part in ('speaker', 'about')),
  said_on date not null,
  statement_id uuid not null references statements,
  act text not null,
  primary key (topic_id, part, statement_id)
);

create index statement_topics_newest on statement_topics (topic_id, part, said_on desc, statement_id desc) include (act);
create index statement_topics_of_statement on statement_topics (statement_id);

-- What a person said about a topic, without reading all that they said.
create table statement_speaker_topics (
  speaker_id uuid not null references topics,
  topic_id uuid not null references topics,
  said_on date not null,
  statement_id uuid not null references statements,
  primary key (speaker_id, topic_id, statement_id)
);

create index statement_speaker_topics_newest
  on statement_speaker_topics (speaker_id, topic_id, said_on desc, statement_id desc);
create index statement_speaker_topics_of_statement on statement_speaker_topics (statement_id);

-- Statement `from` repeats, confirms, denies… statement `to`.
create table responses (
  response_id uuid primary key,
  from_id uuid not null references statements,
  to_id uuid not null references statements,
  kind text not null check (kind in ('repeats', 'confirms', 'denies', 'contradicts', 'revises', 'answers')),
  state text not null check (state in ('suggested', 'confirmed', 'dismissed')),
  origin text not null check (origin in ('read', 'by-hand')),
  proposed_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  unique (from_id, to_id, kind),
  check (from_id <> to_id),
  check ((state = 'suggested') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null))
);

create index responses_to on responses (to_id);
