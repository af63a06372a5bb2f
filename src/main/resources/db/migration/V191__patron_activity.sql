-- The day on which a user last borrowed, renewed, returned or requested something.
ALTER TABLE patron ADD COLUMN active_on date;

UPDATE patron SET active_on = CAST(seen.at AT TIME ZONE institution.zone AS date)
FROM institution, (
  SELECT institution, patron, max(at) AS at
  FROM (
    SELECT institution, patron, greatest(lent_at, renewed_at, returned_at) AS at FROM loan
    UNION ALL
    SELECT institution, patron, placed_at FROM hold) AS activity
  GROUP BY institution, patron) AS seen
WHERE institution.institution = patron.institution
  AND seen.institution = patron.institution AND seen.patron = patron.patron;
