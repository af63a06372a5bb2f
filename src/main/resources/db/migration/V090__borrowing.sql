-- The hub. Every table is led by the consortium, so that hubs of many consortia can share a database.

CREATE TABLE union_holding (
  consortium text NOT NULL,
  agency     text NOT NULL,
  mms_id     text NOT NULL,
  isbn       text NOT NULL DEFAULT '',
  title      text NOT NULL,
  author     text NOT NULL,
  PRIMARY KEY (consortium, agency, mms_id, isbn)
);
CREATE INDEX union_holding_isbn ON union_holding (consortium, isbn);

CREATE TABLE hub_agency (
  consortium          text    NOT NULL,
  code                text    NOT NULL,
  name                text    NOT NULL,
  base_url            text    NOT NULL,
  api_key             text    NOT NULL,
  borrows             boolean NOT NULL,
  lends               boolean NOT NULL,
  most_requests       integer NOT NULL,
  sharing_library     text    NOT NULL,
  virtual_library     text    NOT NULL,
  virtual_location    text    NOT NULL,
  visitor_group       text    NOT NULL,
  desk                text    NOT NULL,
  virtual_policy      text    NOT NULL,
  cancellation_reason text    NOT NULL,
  not_lent            text[]  NOT NULL,
  PRIMARY KEY (consortium, code)
);

CREATE TABLE hub_pickup_place (
  consortium text NOT NULL,
  agency     text NOT NULL,
  library    text NOT NULL,
  name       text NOT NULL,
  PRIMARY KEY (consortium, agency, library)
);

-- A code of one library and what it means to the consortium, or the other way round.
CREATE TABLE hub_mapping (
  consortium text NOT NULL,
  agency     text NOT NULL,
  kind       text NOT NULL,
  code       text NOT NULL,
  meaning    text NOT NULL,
  PRIMARY KEY (consortium, agency, kind, code)
);

CREATE TABLE borrowing_request (
  consortium         text        NOT NULL,
  id                 text        NOT NULL,
  version            integer     NOT NULL,
  stage              text        NOT NULL,
  route              text        NOT NULL,
  outcome            text,
  since              timestamptz NOT NULL,
  deadline           timestamptz,
  placed_at          timestamptz NOT NULL,
  patron_agency      text        NOT NULL,
  patron_id          text        NOT NULL,
  patron_group       text,
  isbn               text        NOT NULL,
  title              text        NOT NULL,
  author             text        NOT NULL,
  title_agency       text,
  title_mms_id       text,
  pickup_agency      text        NOT NULL,
  pickup_library     text        NOT NULL,
  volume             text        NOT NULL,
  item_agency        text,
  item_barcode       text,
  note               text        NOT NULL,
  attention_code     text,
  attention_problem  text,
  attention_since    timestamptz,
  attention_deadline timestamptz,
  attention_owner    text,
  next_look          timestamptz,
  look_round         integer     NOT NULL DEFAULT 0,
  idempotency_key    text,
  PRIMARY KEY (consortium, id)
);
CREATE INDEX borrowing_request_look ON borrowing_request (consortium, next_look)
  WHERE next_look IS NOT NULL;
CREATE INDEX borrowing_request_patron ON borrowing_request (consortium, patron_agency, patron_id);
CREATE INDEX borrowing_request_stage ON borrowing_request (consortium, stage);
CREATE UNIQUE INDEX borrowing_request_key ON borrowing_request (consortium, idempotency_key);

CREATE TABLE borrowing_placement (
  consortium text NOT NULL,
  request    text NOT NULL,
  side       text NOT NULL,
  agency     text NOT NULL,
  library    text NOT NULL,
  user_id    text,
  mms_id     text,
  holding_id text,
  item_id    text,
  barcode    text,
  material   text,
  hold_id    text,
  loan_id    text,
  hold_seen  text NOT NULL,
  item_seen  text NOT NULL,
  loan_seen  text NOT NULL,
  due        timestamptz,
  PRIMARY KEY (consortium, request, side)
);
CREATE INDEX borrowing_placement_user ON borrowing_placement (consortium, agency, user_id);

-- What has to be done at the libraries. The first unfinished step of a request is the one to do.
CREATE TABLE borrowing_step (
  consortium   text        NOT NULL,
  request      text        NOT NULL,
  number       integer     NOT NULL,
  task         text        NOT NULL,
  stage        text        NOT NULL,
  state        text        NOT NULL,
  attempts     integer     NOT NULL,
  due_at       timestamptz NOT NULL,
  leased_until timestamptz,
  problem      text,
  PRIMARY KEY (consortium, request, number)
);
CREATE INDEX borrowing_step_due ON borrowing_step (consortium, due_at)
  WHERE state IN ('WAITING', 'STUCK');

CREATE TABLE borrowing_history (
  consortium text        NOT NULL,
  request    text        NOT NULL,
  number     integer     NOT NULL,
  at         timestamptz NOT NULL,
  kind       text        NOT NULL,
  name       text        NOT NULL,
  detail     text        NOT NULL,
  stage      text        NOT NULL,
  PRIMARY KEY (consortium, request, number)
);

CREATE TABLE borrowing_candidate (
  consortium text    NOT NULL,
  request    text    NOT NULL,
  number     integer NOT NULL,
  agency     text    NOT NULL,
  mms_id     text    NOT NULL,
  holding_id text    NOT NULL,
  item_id    text    NOT NULL,
  barcode    text    NOT NULL,
  rank       integer NOT NULL,
  reasons    text[]  NOT NULL,
  PRIMARY KEY (consortium, request, number)
);
