CREATE TABLE fiscal_period (
  institution integer NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  PRIMARY KEY (institution, code),
  CHECK (first_day <= last_day)
);

CREATE SEQUENCE fund_number START 100001;

-- The three sums always equal the fund's transactions; they change in the transaction that adds one,
-- under a lock on the row.
CREATE TABLE fund (
  institution integer NOT NULL,
  code text NOT NULL,
  number bigint NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  status text NOT NULL,
  parent text,
  fiscal_period text NOT NULL,
  currency text NOT NULL,
  over_encumbrance boolean,
  limit_percent numeric(9, 4),
  days_before integer,
  days_after integer,
  libraries text[] NOT NULL DEFAULT '{}',
  allocated numeric(18, 4) NOT NULL DEFAULT 0,
  encumbered numeric(18, 4) NOT NULL DEFAULT 0,
  expended numeric(18, 4) NOT NULL DEFAULT 0,
  PRIMARY KEY (institution, code),
  FOREIGN KEY (institution, parent) REFERENCES fund (institution, code),
  FOREIGN KEY (institution, fiscal_period) REFERENCES fiscal_period (institution, code)
);
CREATE UNIQUE INDEX fund_by_number ON fund (institution, number);

CREATE TABLE fund_transaction (
  institution integer NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY,
  fund text NOT NULL,
  kind text NOT NULL,
  amount numeric(18, 4) NOT NULL CHECK (amount >= 0),
  po_line text,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (institution, number),
  FOREIGN KEY (institution, fund) REFERENCES fund (institution, code)
);
CREATE INDEX fund_transaction_by_fund ON fund_transaction (institution, fund, number);
CREATE INDEX fund_transaction_by_po_line ON fund_transaction (institution, po_line)
  WHERE po_line IS NOT NULL;

CREATE TABLE exchange_rate (
  institution integer NOT NULL,
  source text NOT NULL,
  target text NOT NULL,
  since date NOT NULL,
  rate numeric(20, 10) NOT NULL CHECK (rate > 0),
  PRIMARY KEY (institution, source, target, since)
);

CREATE TABLE vendor (
  institution integer NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  active boolean NOT NULL,
  PRIMARY KEY (institution, code)
);

CREATE TABLE vendor_account (
  institution integer NOT NULL,
  vendor text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  discount_percent numeric(7, 4) NOT NULL,
  currency text NOT NULL,
  PRIMARY KEY (institution, vendor, code),
  FOREIGN KEY (institution, vendor) REFERENCES vendor (institution, code)
);

CREATE TABLE review_rule (
  institution integer NOT NULL,
  name text NOT NULL,
  price_over numeric(18, 4) NOT NULL,
  currency text NOT NULL,
  PRIMARY KEY (institution, name)
);

CREATE TABLE po_line_count (
  institution integer PRIMARY KEY,
  last bigint NOT NULL
);

CREATE TABLE po_line (
  institution integer NOT NULL,
  number text NOT NULL,
  ordinal bigint NOT NULL,
  status text NOT NULL,
  type text NOT NULL,
  method text NOT NULL,
  owner text NOT NULL,
  vendor text,
  vendor_account text,
  vendor_reference text,
  price numeric(18, 4),
  price_currency text,
  discount_percent numeric(7, 4) NOT NULL,
  no_charge boolean NOT NULL,
  title text NOT NULL,
  author text,
  isbn text,
  issn text,
  publisher text,
  publication_place text,
  publication_year text,
  system_numbers text[] NOT NULL,
  mms_id bigint NOT NULL,
  portfolio bigint,
  notes text[] NOT NULL,
  alerts text[] NOT NULL,
  -- Side by side: the name of a detail and its text.
  detail_names text[] NOT NULL,
  detail_values text[] NOT NULL,
  cancel_reason text,
  created_at timestamptz NOT NULL,
  status_at timestamptz NOT NULL,
  PRIMARY KEY (institution, number)
);
CREATE UNIQUE INDEX po_line_newest ON po_line (institution, ordinal DESC);
CREATE INDEX po_line_by_bib ON po_line (institution, mms_id);
CREATE INDEX po_line_by_change ON po_line (institution, status_at);

CREATE TABLE po_line_fund (
  institution integer NOT NULL,
  po_line text NOT NULL,
  position integer NOT NULL,
  fund text NOT NULL,
  percent numeric(9, 4),
  amount numeric(18, 4),
  currency text,
  PRIMARY KEY (institution, po_line, position),
  FOREIGN KEY (institution, po_line) REFERENCES po_line (institution, number)
);

CREATE TABLE po_line_place (
  institution integer NOT NULL,
  po_line text NOT NULL,
  position integer NOT NULL,
  library text NOT NULL,
  location text NOT NULL,
  quantity integer NOT NULL,
  holding bigint,
  PRIMARY KEY (institution, po_line, position),
  FOREIGN KEY (institution, po_line) REFERENCES po_line (institution, number)
);

CREATE TABLE po_line_copy (
  institution integer NOT NULL,
  po_line text NOT NULL,
  item bigint NOT NULL,
  place integer NOT NULL,
  barcode text,
  item_policy text,
  received_on date,
  PRIMARY KEY (institution, po_line, item),
  FOREIGN KEY (institution, po_line) REFERENCES po_line (institution, number)
);

CREATE TABLE po_line_interest (
  institution integer NOT NULL,
  po_line text NOT NULL,
  position integer NOT NULL,
  primary_id text NOT NULL,
  notify_receiving boolean NOT NULL,
  hold_item boolean NOT NULL,
  notify_renewal boolean NOT NULL,
  notify_cancel boolean NOT NULL,
  PRIMARY KEY (institution, po_line, position),
  FOREIGN KEY (institution, po_line) REFERENCES po_line (institution, number)
);
