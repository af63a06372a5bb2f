-- Waits until nobody else works on the title, then answers its open holds, first come first. They
-- are as committed by then, because each query of a volatile function sees what is there when it
-- begins. Both in one call, since every loan and scan begins with it.
CREATE FUNCTION take_title(of_institution integer, of_bib bigint) RETURNS SETOF hold
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(of_bib);
  RETURN QUERY SELECT h.* FROM hold h
    WHERE h.institution = of_institution AND h.bib = of_bib AND h.ended_at IS NULL
    ORDER BY h.position;
END
$$;
