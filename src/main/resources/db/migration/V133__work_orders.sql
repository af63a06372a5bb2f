-- Items that a department works on.
CREATE TABLE work_order (
  institution integer NOT NULL,
  item bigint NOT NULL,
  department text NOT NULL,
  type text NOT NULL,
  status text NOT NULL,
  since timestamptz NOT NULL,
  PRIMARY KEY (institution, item)
);

-- Items that were read in the library without being lent.
CREATE TABLE in_house_use (
  institution integer NOT NULL,
  item bigint NOT NULL,
  used_at timestamptz NOT NULL,
  library text NOT NULL,
  desk text
);
CREATE INDEX in_house_use_item ON in_house_use (institution, item, used_at);
