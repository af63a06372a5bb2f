CREATE SEQUENCE patron_number START 100001;

CREATE TABLE patron (
  institution integer NOT NULL REFERENCES institution,
  patron bigint NOT NULL,
  primary_id text NOT NULL,
  record_type text NOT NULL,
  account_type text NOT NULL,
  status text NOT NULL,
  status_since date NOT NULL,
  user_group text NOT NULL,
  external_id text NOT NULL,
  expiry date,
  purge date,
  first_name text NOT NULL,
  middle_name text NOT NULL,
  last_name text NOT NULL,
  particulars jsonb NOT NULL,
  password_hash text,
  pin_hash text,
  created timestamptz NOT NULL,
  modified timestamptz NOT NULL,
  PRIMARY KEY (institution, patron)
);
CREATE INDEX patron_name ON patron (institution, lower(last_name), lower(first_name), lower(primary_id));

-- The primary id and every identifier of a user, in lower case: no two users share one.
CREATE TABLE patron_key (
  institution integer NOT NULL,
  id_key text NOT NULL,
  patron bigint NOT NULL,
  PRIMARY KEY (institution, id_key),
  FOREIGN KEY (institution, patron) REFERENCES patron ON DELETE CASCADE
);
CREATE INDEX patron_key_patron ON patron_key (institution, patron);

CREATE TABLE patron_email (
  institution integer NOT NULL,
  email_key text NOT NULL,
  patron bigint NOT NULL,
  PRIMARY KEY (institution, email_key, patron),
  FOREIGN KEY (institution, patron) REFERENCES patron ON DELETE CASCADE
);
CREATE INDEX patron_email_patron ON patron_email (institution, patron);
