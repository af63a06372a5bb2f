-- When libraries are open. The empty library code stands for the institution as a whole.
CREATE TABLE opening_hours (
  institution integer NOT NULL REFERENCES institution,
  library text NOT NULL,
  weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  opens time NOT NULL,
  closes time NOT NULL,
  PRIMARY KEY (institution, library, weekday, opens)
);

-- Days that are unlike the week; without hours they are closed days.
CREATE TABLE opening_exception (
  institution integer NOT NULL REFERENCES institution,
  library text NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  hours jsonb NOT NULL,
  description text NOT NULL,
  PRIMARY KEY (institution, library, first_day, last_day)
);
