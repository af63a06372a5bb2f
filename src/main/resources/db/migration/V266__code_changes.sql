-- Who changed a code, or a table of codes, and when; nobody where it is as it was from the start.
ALTER TABLE code
  ADD COLUMN changed_by text,
  ADD COLUMN changed_at timestamptz;

CREATE TABLE code_table_change (
  institution integer NOT NULL REFERENCES institution,
  code_table text NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (institution, code_table)
);
