-- What another program of the newsroom shows to be let in. Only a hash is kept: who reads this table is not let in by it.
create table access_keys (
  key_id uuid primary key,
  name text not null,
  secret_sha256 text not null unique,
  made_at timestamptz not null,
  made_by text not null,
  revoked_at timestamptz
);
