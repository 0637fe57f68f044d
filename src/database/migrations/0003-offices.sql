-- A newsroom's own rows of the register of offices, laid over the register that Dixit ships with.
-- An organisation or office of a key that the shipped register has takes that one's place; a term stands beside the
-- shipped terms, or in place of the one of the same person that starts with it.
-- Days and dates are text: 2024-10-28, 2024-10, 2024, or ? for a date not known.
create table office_organisations (
  organisation_key text primary key check (organisation_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  names jsonb not null,
  wikidata_id text check (wikidata_id ~ '^Q[1-9][0-9]*$')
);

create table offices (
  office_key text primary key check (office_key ~ '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$'),
  organisation_key text not null,
  names jsonb not null,
  holders text not null check (holders in ('one', 'several')),
  wikidata_id text unique check (wikidata_id ~ '^Q[1-9][0-9]*$'),
  -- Whether somebody said if one or several hold it; if not, it follows from the terms.
  holders_said boolean not null
);

-- The last day vouched for, of an own office or of a shipped one.
create table office_horizons (
  office_key text primary key,
  horizon text not null check (horizon ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);

create table office_people (
  person_id uuid primary key,
  name text not null check (name <> ''),
  english_name text,
  variants text[] not null default '{}',
  wikidata_id text unique check (wikidata_id ~ '^Q[1-9][0-9]*$'),
  -- Tells homonyms apart.
  born text check (born ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);

create unique index office_people_without_id on office_people (name, coalesce(born, '')) where wikidata_id is null;

create table office_terms (
  term_id uuid primary key,
  office_key text not null,
  person_id uuid not null references office_people,
  starts text not null check (starts ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[?])$'),
  -- Null while in office.
  ends text check (ends ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[?])$'),
  is_acting boolean not null,
  -- A struck term says that the shipped one it stands in for is not true.
  is_struck boolean not null default false,
  source text not null check (source in ('wikidata', 'popolo', 'repertoire-des-elus', 'page', 'by-hand')),
  source_url text check ((source_url is not null) = (source = 'page')),
  checked text not null check (checked ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  unique (office_key, person_id, starts)
);

create index office_terms_of_person on office_terms (person_id);
