-- How many calls of an institution were given out to the nodes in the present second and day. A
-- node takes a slice at a time; the row is locked for that moment only.
CREATE TABLE call_budget (
  institution integer NOT NULL REFERENCES institution,
  span text NOT NULL CHECK (span IN ('SECOND', 'DAY')),
  period bigint NOT NULL,
  given bigint NOT NULL,
  PRIMARY KEY (institution, span)
);

-- How often odd requests were understood as they were meant.
CREATE TABLE leniency (
  institution integer NOT NULL REFERENCES institution,
  kind text NOT NULL,
  uses bigint NOT NULL,
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  last_key text NOT NULL,
  PRIMARY KEY (institution, kind)
);
