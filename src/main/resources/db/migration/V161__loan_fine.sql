-- By whom a loan was ended: the name of the key that scanned it.
ALTER TABLE loan ADD COLUMN returned_by text;

-- What is owed for a loan.
CREATE INDEX fee_loan ON fee (institution, loan) WHERE loan IS NOT NULL;
