-- 852 $j of the holdings record, which lists of holdings tell.
ALTER TABLE holding ADD COLUMN accession_number text NOT NULL DEFAULT '';

-- Read out of records kept before; the run that V291 asked for does it when it has not begun.
INSERT INTO job_run (institution, id, job, name, status, parameters, over, submitted_by,
    submitted_at, touched_at)
SELECT institution, CAST(nextval('job_run_number') || CAST(institution AS text) AS bigint), 'M1001',
  'Rebuild the index of titles', 'QUEUED', '{}', '', 'upgrade', now(), now()
FROM institution i
WHERE EXISTS (SELECT FROM holding h WHERE h.institution = i.institution)
  AND NOT EXISTS (SELECT FROM job_run r WHERE r.institution = i.institution
    AND r.job = 'M1001' AND r.ended_at IS NULL AND r.started_at IS NULL);
