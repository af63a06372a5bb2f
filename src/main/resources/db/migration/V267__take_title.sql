-- Lets one transaction at a time work on a title, waiting for the one before. What most need of it next comes in the
-- same call, though not in the same query as the waiting: a query sees what was there before it began to wait.
-- Item and reader may be null; else they are kept from changes, and the reader from being removed.
--
-- wanted: the events that somebody in the institution wants to hear of
-- requested: whether the title has open holds
-- version: of the item's row; null when there is no such item. Who read it at that version need not read it again.
-- in_work: whether a department works on the item
-- active: whether that day is noted already as one of the reader's; null when there is no such reader
-- lent: the item's running loan; null when it has none
DROP FUNCTION take_title(integer, bigint, bigint, bigint, date);
CREATE FUNCTION take_title(
  of_institution integer, of_bib bigint, of_item bigint, of_reader bigint, that_day date,
  OUT wanted text[], OUT requested boolean, OUT version text, OUT in_work boolean, OUT active boolean, OUT lent loan)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(of_bib);
  SELECT
    ARRAY(SELECT w.event FROM outbox_wish w WHERE w.institution = of_institution),
    EXISTS (SELECT FROM hold h WHERE h.institution = of_institution AND h.bib = of_bib AND h.ended_at IS NULL),
    (SELECT i.xmin FROM item i WHERE i.institution = of_institution AND i.item_id = of_item FOR UPDATE),
    EXISTS (SELECT FROM work_order o WHERE o.institution = of_institution AND o.item = of_item),
    (SELECT p.active_on IS NOT DISTINCT FROM that_day FROM patron p
      WHERE p.institution = of_institution AND p.patron = of_reader FOR KEY SHARE)
  INTO wanted, requested, version, in_work, active;
  IF of_item IS NOT NULL THEN
    SELECT l.* INTO lent FROM loan l
    WHERE l.institution = of_institution AND l.item = of_item AND l.returned_at IS NULL;
  END IF;
END
$$;
