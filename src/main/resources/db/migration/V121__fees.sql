CREATE SEQUENCE fee_numbers START 100001;

-- A fee outlives the user it was charged to, without their name.
CREATE TABLE fee (
  institution integer NOT NULL REFERENCES institution,
  id bigint NOT NULL,
  patron bigint,
  type text NOT NULL,
  status text NOT NULL,
  status_since timestamptz NOT NULL,
  currency text NOT NULL,
  original numeric NOT NULL,
  balance numeric NOT NULL,
  owner text NOT NULL,
  comment text NOT NULL,
  title text NOT NULL,
  barcode text NOT NULL,
  loan bigint,
  created timestamptz NOT NULL,
  PRIMARY KEY (institution, id),
  FOREIGN KEY (institution, patron) REFERENCES patron ON DELETE SET NULL (patron),
  CHECK (abs(balance) <= abs(original) AND (balance = 0 OR sign(balance) = sign(original))),
  CHECK ((status = 'CLOSED') = (balance = 0))
);
CREATE INDEX fee_patron ON fee (institution, patron, status);

CREATE TABLE fee_transaction (
  institution integer NOT NULL,
  id bigint NOT NULL,
  fee bigint NOT NULL,
  kind text NOT NULL,
  amount numeric NOT NULL,
  method text NOT NULL,
  reason text NOT NULL,
  comment text NOT NULL,
  external_id text NOT NULL,
  -- One payment for all of a user's fees, not one for this fee alone.
  whole boolean NOT NULL,
  written_by text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (institution, id),
  FOREIGN KEY (institution, fee) REFERENCES fee
);
CREATE INDEX fee_transaction_fee ON fee_transaction (institution, fee);
