-- To let an index over words begin with the institution; a trusted extension, part of PostgreSQL.
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- The words of a title. Weights: A title, B creator, C subject, D all else. A word with an equals
-- sign stands for a whole field or a number (see BibWords). Apart from the title's row, because that
-- changes more often. year: of publication.
CREATE TABLE bib_words (
  institution integer NOT NULL,
  mms_id bigint NOT NULL,
  year smallint,
  words tsvector NOT NULL,
  PRIMARY KEY (institution, mms_id),
  FOREIGN KEY (institution, mms_id) REFERENCES bib ON DELETE CASCADE
);
CREATE INDEX bib_words_words ON bib_words USING gin (institution, words);
CREATE INDEX bib_words_year ON bib_words (institution, year, mms_id);
