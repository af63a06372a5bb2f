CREATE SEQUENCE set_number START 100001;

-- Sets of titles, items, users or order lines. query: what a logical set asks, empty for an itemized one.
CREATE TABLE member_set (
  institution integer NOT NULL,
  id bigint NOT NULL,
  name text NOT NULL,
  content text NOT NULL,
  type text NOT NULL,
  description text NOT NULL,
  note text NOT NULL,
  private boolean NOT NULL,
  active boolean NOT NULL,
  query text NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  status_at timestamptz NOT NULL,
  PRIMARY KEY (institution, id),
  UNIQUE (institution, name)
);

-- member: the number or id that never changes; place: the order in which they were added.
CREATE TABLE set_member (
  institution integer NOT NULL,
  set_id bigint NOT NULL,
  member text NOT NULL,
  place bigint GENERATED ALWAYS AS IDENTITY,
  PRIMARY KEY (institution, set_id, member),
  FOREIGN KEY (institution, set_id) REFERENCES member_set ON DELETE CASCADE
);
CREATE INDEX set_member_place ON set_member (institution, set_id, place);
