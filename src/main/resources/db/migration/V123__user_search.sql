-- Three long names do not fit into one entry of an index; their beginnings do.
DROP INDEX patron_name;
CREATE INDEX patron_name ON patron
  (institution, lower(left(last_name, 80)), lower(left(first_name, 80)), lower(left(primary_id, 80)));
CREATE INDEX patron_modified ON patron (institution, modified);

-- The elements of an external user that staff set: the feeding system does not change them.
ALTER TABLE patron ADD staff_values text[] NOT NULL DEFAULT '{}';
