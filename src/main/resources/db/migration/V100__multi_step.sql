-- Rows of the Multi Step match method's table that somebody has set. method: as MatchChoice writes it.
CREATE TABLE multi_step_row (
  institution integer NOT NULL,
  family text NOT NULL,
  number smallint NOT NULL,
  enabled boolean NOT NULL,
  method text NOT NULL,
  PRIMARY KEY (institution, family, number)
);
