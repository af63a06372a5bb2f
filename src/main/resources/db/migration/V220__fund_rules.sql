-- owner: code of a library; empty for the institution. The rules of a fund are its own when it says
-- over_encumbrance, and those of the fund above when it does not.
ALTER TABLE fund
  ADD COLUMN type text NOT NULL DEFAULT '',
  ADD COLUMN owner text NOT NULL DEFAULT '',
  ADD COLUMN warning_percent numeric(9, 4),
  ADD COLUMN over_expenditure boolean NOT NULL DEFAULT false,
  ADD COLUMN expenditure_limit numeric(18, 4),
  ADD COLUMN expenditure_warning numeric(18, 4),
  ADD COLUMN expenditure_days_before integer NOT NULL DEFAULT 0,
  ADD COLUMN expenditure_days_after integer NOT NULL DEFAULT 0,
  ADD COLUMN transfer_days_before integer NOT NULL DEFAULT 0;
ALTER TABLE fund
  ALTER COLUMN type DROP DEFAULT,
  ALTER COLUMN owner DROP DEFAULT,
  ALTER COLUMN over_expenditure DROP DEFAULT,
  ALTER COLUMN expenditure_days_before DROP DEFAULT,
  ALTER COLUMN expenditure_days_after DROP DEFAULT,
  ALTER COLUMN transfer_days_before DROP DEFAULT;
