-- An expenditure below zero is a credit, or one taken back.
ALTER TABLE fund_transaction DROP CONSTRAINT fund_transaction_amount_check;
ALTER TABLE fund_transaction
  ADD CONSTRAINT fund_transaction_amount_check CHECK (amount >= 0 OR kind = 'EXPENDITURE'),
  ADD COLUMN invoice bigint,
  ADD COLUMN invoice_line bigint;
CREATE INDEX fund_transaction_by_invoice ON fund_transaction (institution, invoice)
  WHERE invoice IS NOT NULL;

-- Nothing more will be asked for the one-time order.
ALTER TABLE po_line ADD COLUMN fully_invoiced boolean NOT NULL DEFAULT false;
