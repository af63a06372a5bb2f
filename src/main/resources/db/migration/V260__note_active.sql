-- Notes that the user was active that day, which is written once a day only, and keeps the user from being removed
-- until the transaction ends. Answers whether there is such a user.
CREATE FUNCTION note_active(of_institution integer, of_patron bigint, that_day date) RETURNS boolean
LANGUAGE plpgsql STRICT AS $$
DECLARE
  known boolean;
BEGIN
  SELECT p.active_on IS NOT DISTINCT FROM that_day INTO known FROM patron p
  WHERE p.institution = of_institution AND p.patron = of_patron FOR KEY SHARE;
  IF NOT known THEN
    UPDATE patron p SET active_on = that_day WHERE p.institution = of_institution AND p.patron = of_patron;
  END IF;
  RETURN known IS NOT NULL;
END
$$;
