-- What was agreed with an institution; one without a row has the usual terms.
CREATE TABLE institution_terms (
  institution integer PRIMARY KEY REFERENCES institution,
  currency text NOT NULL,
  calls_per_second integer NOT NULL,
  calls_per_day integer NOT NULL,
  manner text CHECK (manner IN ('STRICT', 'LENIENT'))
);
