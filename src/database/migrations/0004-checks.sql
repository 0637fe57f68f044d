-- The moment an article is to be dated, when that is not the moment it is published: it was written, or first published, then.
alter table article_drafts add column dated_at timestamptz;

-- How the newsroom wants to be checked; without a row, as shipped.
create table check_settings (
  only_row boolean primary key default true check (only_row),
  turned_off text[] not null,
  severities jsonb not null,
  locales jsonb not null
);

create table house_terms (
  term_id uuid primary key,
  language text not null check (language in ('fr', 'en')),
  avoid text not null check (avoid <> ''),
  prefer text,
  because text,
  severity text check (severity in ('block', 'warn', 'note'))
);

create unique index house_terms_by_words on house_terms (language, lower(avoid));

-- A finding set aside: it holds for the same check on the same words, until it is withdrawn.
create table waivers (
  waiver_id uuid primary key,
  article_id uuid not null references articles,
  code text not null,
  anchor jsonb not null,
  folded_words text not null,
  because text not null check (because <> ''),
  waived_by text not null check (waived_by <> ''),
  waived_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index waivers_of_article on waivers (article_id, waived_at);

-- Names that share a word with a text, however many topics there are.
create index topic_names_by_word on topic_names using gin (string_to_array(name, ' '));
