CREATE SEQUENCE invoice_id START 100001;
CREATE SEQUENCE invoice_line_id START 100001;

-- kept: what else came with it, in its sender's form.
CREATE TABLE invoice (
  institution integer NOT NULL,
  id bigint NOT NULL,
  number text NOT NULL,
  vendor text NOT NULL,
  vendor_account text,
  owner text NOT NULL,
  invoice_date date NOT NULL,
  due_date date,
  total numeric(18, 4) NOT NULL,
  currency text NOT NULL,
  payment_method text NOT NULL,
  reference text NOT NULL,
  notes text[] NOT NULL,
  kept text NOT NULL,
  stage text NOT NULL,
  rejected boolean NOT NULL,
  approved_by text,
  approved_on date,
  payment_status text NOT NULL,
  voucher_date date,
  voucher_number text NOT NULL,
  voucher_amount text NOT NULL,
  voucher_currency text NOT NULL,
  PRIMARY KEY (institution, id),
  UNIQUE (institution, vendor, number),
  FOREIGN KEY (institution, vendor) REFERENCES vendor (institution, code)
);

-- No foreign key to order lines and funds: it would lock their rows in the order of the invoice.
CREATE TABLE invoice_line (
  institution integer NOT NULL,
  invoice bigint NOT NULL,
  id bigint NOT NULL,
  number text NOT NULL,
  type text NOT NULL,
  po_line text,
  price numeric(18, 4) NOT NULL,
  quantity integer NOT NULL,
  fully_invoiced boolean NOT NULL,
  releases_rest boolean NOT NULL,
  kept text NOT NULL,
  PRIMARY KEY (institution, id),
  UNIQUE (institution, invoice, number),
  FOREIGN KEY (institution, invoice) REFERENCES invoice (institution, id)
);
CREATE INDEX invoice_line_by_po_line ON invoice_line (institution, po_line)
  WHERE po_line IS NOT NULL;

CREATE TABLE invoice_line_fund (
  institution integer NOT NULL,
  invoice_line bigint NOT NULL,
  position integer NOT NULL,
  fund text NOT NULL,
  percent numeric(9, 4),
  amount numeric(18, 4),
  PRIMARY KEY (institution, invoice_line, position),
  FOREIGN KEY (institution, invoice_line) REFERENCES invoice_line (institution, id)
);
CREATE INDEX invoice_line_fund_by_fund ON invoice_line_fund (institution, fund);
