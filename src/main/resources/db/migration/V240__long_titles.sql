-- Titles may be longer than an index takes.
DROP INDEX po_line_by_title;
CREATE INDEX po_line_by_title ON po_line (institution, left(lower(title), 300), ordinal);
