-- related: the fund at the other end of a transfer.
ALTER TABLE fund_transaction
  ADD COLUMN related text,
  ADD COLUMN note text NOT NULL DEFAULT '';
ALTER TABLE fund_transaction ALTER COLUMN note DROP DEFAULT;
