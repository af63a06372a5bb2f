-- Words with apostrophes are kept in two spellings now, so all titles are indexed again: the job
-- begins by itself once the program has started.
INSERT INTO job_run (institution, id, job, name, status, parameters, over, submitted_by,
    submitted_at, touched_at)
SELECT institution, CAST(nextval('job_run_number') || CAST(institution AS text) AS bigint), 'M1001',
  'Rebuild the index of titles', 'QUEUED', '{}', '', 'upgrade', now(), now()
FROM institution i
WHERE EXISTS (SELECT FROM bib b WHERE b.institution = i.institution)
  AND NOT EXISTS (SELECT FROM job_run r WHERE r.institution = i.institution
    AND r.job = 'M1001' AND r.ended_at IS NULL AND r.started_at IS NULL);
