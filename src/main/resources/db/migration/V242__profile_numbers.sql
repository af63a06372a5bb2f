-- Profiles of both kinds are listed together, so their numbers come from one sequence.
ALTER TABLE integration_profile
  ADD COLUMN number bigint NOT NULL DEFAULT nextval('webhook_number');
