-- Whatever is on its way to the shelf has a time by which it counts as there.
UPDATE item SET reshelve_by = now() WHERE awaiting_reshelving AND reshelve_by IS NULL;
