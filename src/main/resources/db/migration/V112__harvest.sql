-- published: harvesters have seen it, or could have. It stays so when the title is suppressed later,
-- since they must be told then; a title that was never shown is never told of.
ALTER TABLE bib ADD COLUMN published boolean NOT NULL DEFAULT true;
UPDATE bib SET published = false WHERE suppressed;

-- Titles in the order harvesters take them.
CREATE INDEX bib_harvest ON bib (institution, modified_at, mms_id) WHERE published;

-- What remains of removed titles.
CREATE TABLE bib_gone (
  institution integer NOT NULL,
  mms_id bigint NOT NULL,
  gone_at timestamptz NOT NULL,
  PRIMARY KEY (institution, mms_id)
);
CREATE INDEX bib_gone_harvest ON bib_gone (institution, gone_at, mms_id);
