-- Lets one transaction at a time work on a title, waiting for the one before. Answers the title's open holds in their
-- order, one row without a hold if there are none, and in each row which events somebody in the institution wants to
-- hear of. In one call, and not in one query: a query sees what was there before it began to wait.
DROP FUNCTION take_title(integer, bigint);
CREATE FUNCTION take_title(of_institution integer, of_bib bigint) RETURNS TABLE (wanted text[], held hold)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(of_bib);
  RETURN QUERY
    SELECT ARRAY(SELECT w.event FROM outbox_wish w WHERE w.institution = of_institution), h
    FROM (SELECT) AS always LEFT JOIN hold h
      ON h.institution = of_institution AND h.bib = of_bib AND h.ended_at IS NULL
    ORDER BY h.position;
END
$$;
