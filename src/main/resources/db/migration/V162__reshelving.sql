-- How long what comes back is on its way to the shelf.
ALTER TABLE desk ADD COLUMN hours_to_reshelve integer NOT NULL DEFAULT 4
  CHECK (hours_to_reshelve >= 0);
ALTER TABLE item ADD COLUMN reshelve_by timestamptz;
CREATE INDEX item_reshelving ON item (institution, reshelve_by) WHERE awaiting_reshelving;
