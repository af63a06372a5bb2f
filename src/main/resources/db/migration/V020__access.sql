-- Who may come in. None of this belongs to one institution's library data: a key is what tells the institution.
CREATE TABLE api_key (
  key_hash bytea PRIMARY KEY,
  institution integer NOT NULL REFERENCES institution,
  name text NOT NULL,
  may_read text[] NOT NULL,
  may_write text[] NOT NULL
);
CREATE INDEX api_key_name ON api_key (institution, name);

CREATE TABLE bearer_token (
  token_hash bytea PRIMARY KEY,
  name text NOT NULL,
  rights text[] NOT NULL
);

CREATE TABLE staff_account (
  name_key text PRIMARY KEY,
  name text NOT NULL,
  display_name text NOT NULL,
  password_hash text NOT NULL,
  roles text[] NOT NULL,
  institutions integer[] NOT NULL
);

CREATE TABLE staff_session (
  token_hash bytea PRIMARY KEY,
  account text NOT NULL REFERENCES staff_account,
  expires timestamptz NOT NULL
);

CREATE TABLE audit_entry (
  entry text PRIMARY KEY,
  at timestamptz NOT NULL,
  institution integer,
  actor text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL
);
