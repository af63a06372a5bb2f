ALTER TABLE code
  ADD COLUMN enabled boolean NOT NULL DEFAULT true,
  ADD COLUMN by_default boolean NOT NULL DEFAULT false;

-- further: what is kept of a location and nothing acts on, by Alma's field names.
ALTER TABLE location ADD COLUMN further jsonb NOT NULL DEFAULT '{}';

CREATE TABLE department (
  institution integer NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  description text NOT NULL,
  type text NOT NULL,
  library text NOT NULL,
  PRIMARY KEY (institution, code),
  FOREIGN KEY (institution, library) REFERENCES library
);
