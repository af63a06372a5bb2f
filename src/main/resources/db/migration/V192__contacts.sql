-- Where a library is reached, and what is known of a department beside its name.
ALTER TABLE library ADD COLUMN contact jsonb;
ALTER TABLE department ADD COLUMN details jsonb;
