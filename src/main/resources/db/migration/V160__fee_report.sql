-- What was paid and waived in some days.
CREATE INDEX fee_transaction_at ON fee_transaction (institution, at);
