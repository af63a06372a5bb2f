CREATE SEQUENCE job_run_number START 100001;

-- One run of a job. parameters and counted: objects of texts and of numbers. over: what it must not meet
-- another run of its job on. done: how many of its pieces are behind it, written in the transaction
-- that did them.
CREATE TABLE job_run (
  institution integer NOT NULL,
  id bigint NOT NULL,
  job text NOT NULL,
  name text NOT NULL,
  status text NOT NULL,
  parameters text NOT NULL,
  over text NOT NULL,
  submitted_by text NOT NULL,
  submitted_at timestamptz NOT NULL,
  started_at timestamptz,
  ended_at timestamptz,
  touched_at timestamptz NOT NULL,
  total integer NOT NULL DEFAULT 0,
  done integer NOT NULL DEFAULT 0,
  refused integer NOT NULL DEFAULT 0,
  counted text NOT NULL DEFAULT '{}',
  trouble text NOT NULL DEFAULT '',
  PRIMARY KEY (institution, id)
);
CREATE INDEX job_run_open ON job_run (institution, touched_at) WHERE ended_at IS NULL;
CREATE INDEX job_run_submitted ON job_run (institution, submitted_at, id);

-- What a run goes over, until it has ended.
CREATE TABLE job_piece (
  institution integer NOT NULL,
  run bigint NOT NULL,
  place integer NOT NULL,
  piece text NOT NULL,
  PRIMARY KEY (institution, run, place),
  FOREIGN KEY (institution, run) REFERENCES job_run ON DELETE CASCADE
);

-- Pieces a run could not do, and why; the first thousand.
CREATE TABLE job_remark (
  institution integer NOT NULL,
  run bigint NOT NULL,
  place integer NOT NULL,
  piece text NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (institution, run, place),
  FOREIGN KEY (institution, run) REFERENCES job_run ON DELETE CASCADE
);
