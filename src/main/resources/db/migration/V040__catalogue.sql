-- inventory: 0 none, 1 physical, 2 electronic, 3 both. marc: layout as described at StoredForm.
CREATE TABLE bib (
  institution integer NOT NULL,
  mms_id bigint NOT NULL,
  marc bytea NOT NULL,
  title text NOT NULL,
  author text NOT NULL,
  isbn text NOT NULL,
  issn text NOT NULL,
  publisher text NOT NULL,
  place text NOT NULL,
  date text NOT NULL,
  title_sort text NOT NULL,
  author_sort text NOT NULL,
  inventory smallint NOT NULL DEFAULT 0,
  suppressed boolean NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  modified_at timestamptz NOT NULL,
  modified_by text NOT NULL,
  PRIMARY KEY (institution, mms_id)
);

-- What records are matched by: kind and hash as KeyKind and MatchKey give them.
CREATE TABLE match_key (
  institution integer NOT NULL,
  kind smallint NOT NULL,
  hash bigint NOT NULL,
  mms_id bigint NOT NULL,
  PRIMARY KEY (institution, kind, hash, mms_id),
  FOREIGN KEY (institution, mms_id) REFERENCES bib ON DELETE CASCADE
);
CREATE INDEX match_key_bib ON match_key (institution, mms_id);

CREATE TABLE holding (
  institution integer NOT NULL,
  holding_id bigint NOT NULL,
  mms_id bigint NOT NULL,
  library text NOT NULL,
  location text NOT NULL,
  call_number_scheme text NOT NULL,
  call_number text NOT NULL,
  marc bytea NOT NULL,
  suppressed boolean NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  modified_at timestamptz NOT NULL,
  modified_by text NOT NULL,
  PRIMARY KEY (institution, holding_id),
  FOREIGN KEY (institution, mms_id) REFERENCES bib
);
CREATE INDEX holding_bib ON holding (institution, mms_id);
CREATE INDEX holding_shelf ON holding (institution, library, location);

-- further: name and value in turn.
CREATE TABLE item (
  institution integer NOT NULL,
  item_id bigint NOT NULL,
  holding_id bigint NOT NULL,
  mms_id bigint NOT NULL,
  barcode text,
  material_type text NOT NULL,
  policy text NOT NULL,
  description text NOT NULL,
  po_line text NOT NULL,
  arrival date,
  public_note text NOT NULL,
  fulfillment_note text NOT NULL,
  internal_notes text[] NOT NULL,
  statistics_notes text[] NOT NULL,
  further text[] NOT NULL,
  process_type text NOT NULL,
  in_place boolean NOT NULL,
  awaiting_reshelving boolean NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  modified_at timestamptz NOT NULL,
  modified_by text NOT NULL,
  PRIMARY KEY (institution, item_id),
  FOREIGN KEY (institution, holding_id) REFERENCES holding,
  FOREIGN KEY (institution, mms_id) REFERENCES bib
);
CREATE UNIQUE INDEX item_barcode ON item (institution, barcode);
CREATE INDEX item_holding ON item (institution, holding_id);
CREATE INDEX item_bib ON item (institution, mms_id, item_id);

CREATE TABLE portfolio (
  institution integer NOT NULL,
  portfolio_id bigint NOT NULL,
  mms_id bigint NOT NULL,
  url text NOT NULL,
  public_note text NOT NULL,
  library text NOT NULL,
  active boolean NOT NULL,
  po_line text NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  modified_at timestamptz NOT NULL,
  modified_by text NOT NULL,
  PRIMARY KEY (institution, portfolio_id),
  FOREIGN KEY (institution, mms_id) REFERENCES bib
);
CREATE INDEX portfolio_bib ON portfolio (institution, mms_id);

CREATE SEQUENCE barcode_number START 100001;
