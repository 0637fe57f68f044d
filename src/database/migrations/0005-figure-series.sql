-- What is counted over time by whoever counts it: losses claimed, homes without power, seats in a parliament.
create table figure_series (
  series_id uuid primary key,
  -- What the figures are about or who gives them; null for whatever.
  topic_id uuid references topics,
  -- « euros », « % »; null when plain things are counted.
  unit text,
  -- Each entry is words that what is counted must have all of, folded, cut where endings begin; one entry is enough.
  counted text[] not null check (counted <> '{}'),
  made_at timestamptz not null,
  made_by text not null
);

create table figure_series_names (
  series_id uuid not null references figure_series,
  language text not null check (language in ('fr', 'en')),
  name text not null,
  slug text not null,
  description text,
  primary key (series_id, language),
  unique (language, slug)
);

-- The figures of public statements that belong to a series: what its page shows.
create table series_points (
  series_id uuid not null references figure_series,
  statement_id uuid not null references statements,
  place integer not null,
  said_on date not null,
  value double precision not null,
  high double precision,
  bound text not null,
  words text not null,
  primary key (series_id, statement_id, place)
);

create index series_points_in_time on series_points (series_id, said_on, statement_id);
create index series_points_of_statement on series_points (statement_id);

-- Statements that a person took out of a series.
create table series_exclusions (
  series_id uuid not null references figure_series,
  statement_id uuid not null references statements,
  primary key (series_id, statement_id)
);
