ALTER TABLE fund
  ADD COLUMN external_id text NOT NULL DEFAULT '',
  ADD COLUMN description text NOT NULL DEFAULT '';
ALTER TABLE fund ALTER COLUMN external_id DROP DEFAULT, ALTER COLUMN description DROP DEFAULT;
CREATE INDEX fund_by_parent ON fund (institution, parent) WHERE parent IS NOT NULL;
