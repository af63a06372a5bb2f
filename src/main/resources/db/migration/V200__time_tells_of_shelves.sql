-- An item is on its way to its shelf until reshelve_by, and on it from then on, without anybody noting it. Neither this
-- nor anything else that a loan or a return changes of an item is in an index now, so the new row stays beside the
-- old one and no index hears of it, if the page has room.
DROP INDEX item_reshelving;
ALTER TABLE item DROP COLUMN awaiting_reshelving;
ALTER TABLE item SET (fillfactor = 90);
