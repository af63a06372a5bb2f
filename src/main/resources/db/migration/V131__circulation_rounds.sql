-- What an institution has decided about lending beyond the single loan, kept and read as a whole.
CREATE TABLE lending_regulations (
  institution integer PRIMARY KEY,
  regulations jsonb NOT NULL
);

ALTER TABLE loan ADD COLUMN trouble text NOT NULL DEFAULT 'NONE';

CREATE INDEX loan_due ON loan (institution, due) WHERE returned_at IS NULL;
CREATE INDEX hold_shelf ON hold (institution, shelf_until)
  WHERE ended_at IS NULL AND shelf_until IS NOT NULL;
CREATE INDEX hold_interest ON hold (institution, last_interest)
  WHERE ended_at IS NULL AND last_interest IS NOT NULL;

-- What patrons are told; sending it is somebody else's work.
CREATE SEQUENCE letter_numbers;
CREATE TABLE letter (
  institution integer NOT NULL,
  number bigint NOT NULL DEFAULT nextval('letter_numbers'),
  patron bigint NOT NULL,
  kind text NOT NULL,
  written_at timestamptz NOT NULL,
  title text NOT NULL,
  detail text NOT NULL,
  request bigint,
  loan bigint,
  PRIMARY KEY (institution, number)
);
CREATE INDEX letter_patron ON letter (institution, patron, number);
