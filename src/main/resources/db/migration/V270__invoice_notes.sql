-- Who wrote a note, and when, was not kept before: such notes have neither.
CREATE TABLE invoice_note (
  institution integer NOT NULL,
  invoice bigint NOT NULL,
  position integer NOT NULL,
  content text NOT NULL,
  written_by text,
  written_on date,
  PRIMARY KEY (institution, invoice, position),
  FOREIGN KEY (institution, invoice) REFERENCES invoice (institution, id)
);
INSERT INTO invoice_note (institution, invoice, position, content)
SELECT invoice.institution, invoice.id, note.position - 1, note.content
  FROM invoice CROSS JOIN unnest(invoice.notes) WITH ORDINALITY AS note (content, position);
ALTER TABLE invoice DROP COLUMN notes;
