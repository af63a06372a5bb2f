CREATE SEQUENCE request_numbers START 10000000;
CREATE SEQUENCE loan_numbers START 10000000;
CREATE SEQUENCE hold_positions;

CREATE TABLE loan_policy (
  institution integer NOT NULL,
  item_policy text NOT NULL,
  user_group text NOT NULL,
  days integer NOT NULL,
  renewals integer NOT NULL,
  PRIMARY KEY (institution, item_policy, user_group)
);

-- A row stays when its hold has ended: it is the history.
CREATE TABLE hold (
  institution integer NOT NULL,
  id bigint NOT NULL,
  position bigint NOT NULL DEFAULT nextval('hold_positions'),
  patron bigint NOT NULL,
  bib bigint NOT NULL,
  holding bigint,
  item bigint,
  description text,
  barcode text,
  title text NOT NULL,
  author text NOT NULL,
  pickup_library text NOT NULL,
  pickup_desk text,
  comment text,
  last_interest date,
  placed_at timestamptz NOT NULL,
  status text NOT NULL,
  task text NOT NULL,
  carrier bigint,
  shelf_until date,
  ended_at timestamptz,
  ending text,
  reason text,
  note text,
  PRIMARY KEY (institution, id)
);

CREATE INDEX hold_queue ON hold (institution, bib, position) WHERE ended_at IS NULL;
CREATE INDEX hold_item ON hold (institution, item) WHERE ended_at IS NULL;
CREATE INDEX hold_carrier ON hold (institution, carrier) WHERE ended_at IS NULL;
CREATE INDEX hold_patron ON hold (institution, patron, position);

-- The item as it was when it was lent stands here, since a history outlives its item.
CREATE TABLE loan (
  institution integer NOT NULL,
  id bigint NOT NULL,
  patron bigint NOT NULL,
  item bigint NOT NULL,
  holding bigint NOT NULL,
  bib bigint NOT NULL,
  barcode text,
  description text NOT NULL,
  library text NOT NULL,
  location text NOT NULL,
  item_policy text NOT NULL,
  title text NOT NULL,
  author text NOT NULL,
  year text NOT NULL,
  call_number text NOT NULL,
  lent_at timestamptz NOT NULL,
  lent_library text NOT NULL,
  lent_desk text,
  due timestamptz NOT NULL,
  policy text NOT NULL,
  user_group text NOT NULL,
  renewals integer NOT NULL DEFAULT 0,
  renewed_at timestamptz,
  returned_at timestamptz,
  returned_library text,
  returned_desk text,
  request bigint,
  PRIMARY KEY (institution, id)
);

CREATE UNIQUE INDEX loan_once ON loan (institution, item) WHERE returned_at IS NULL;
CREATE INDEX loan_item ON loan (institution, item, id);
CREATE INDEX loan_bib ON loan (institution, bib, id);
CREATE INDEX loan_patron ON loan (institution, patron, id);
