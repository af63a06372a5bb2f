-- Sets of titles that harvesters may ask for. set_id: the set of titles each follows.
CREATE TABLE harvest_set (
  institution integer NOT NULL REFERENCES institution,
  spec text NOT NULL,
  name text NOT NULL,
  set_id bigint NOT NULL,
  PRIMARY KEY (institution, spec)
);

-- What harvesters were told is in them. gone: it is not any more, and they must be told.
CREATE TABLE harvest_member (
  institution integer NOT NULL,
  spec text NOT NULL,
  mms_id bigint NOT NULL,
  gone boolean NOT NULL,
  PRIMARY KEY (institution, spec, mms_id),
  FOREIGN KEY (institution, spec) REFERENCES harvest_set ON DELETE CASCADE
);
CREATE INDEX harvest_member_title ON harvest_member (institution, mms_id);

-- told_at: when the title last joined or left such a set. Harvesters follow the later of that and
-- its last change.
ALTER TABLE bib ADD COLUMN told_at timestamptz;
CREATE INDEX bib_told ON bib (institution, greatest(modified_at, told_at), mms_id) WHERE published;
DROP INDEX bib_harvest;
