-- The register of institutions: small, the same on every node, not itself data of one institution.
CREATE TABLE institution (
  institution integer PRIMARY KEY CHECK (institution BETWEEN 1000 AND 9999),
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  zone text NOT NULL,
  network integer REFERENCES institution
);

CREATE TABLE library (
  institution integer NOT NULL REFERENCES institution,
  code text NOT NULL,
  name text NOT NULL,
  description text NOT NULL,
  resource_sharing boolean NOT NULL,
  PRIMARY KEY (institution, code)
);

CREATE TABLE location (
  institution integer NOT NULL,
  library text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  suppressed boolean NOT NULL,
  PRIMARY KEY (institution, library, code),
  FOREIGN KEY (institution, library) REFERENCES library
);

CREATE TABLE desk (
  institution integer NOT NULL,
  library text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  has_hold_shelf boolean NOT NULL,
  PRIMARY KEY (institution, library, code),
  FOREIGN KEY (institution, library) REFERENCES library
);

CREATE TABLE code (
  institution integer NOT NULL REFERENCES institution,
  code_table text NOT NULL,
  code text NOT NULL,
  description text NOT NULL,
  PRIMARY KEY (institution, code_table, code)
);
