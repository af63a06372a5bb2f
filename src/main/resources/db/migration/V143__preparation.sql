-- tasks: a list of kind, name and text, in the order they are done.
CREATE TABLE normalization_process (
  institution integer NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  tasks jsonb NOT NULL,
  PRIMARY KEY (institution, code)
);

-- A profile's note in 590 becomes what it always was: a rule.
INSERT INTO normalization_process (institution, code, name, tasks)
SELECT institution, 'NOTE_' || code, 'Note of ' || name,
    jsonb_build_array(jsonb_build_object('kind', 'RULES', 'name', 'note', 'text',
        'rule "note" when TRUE then addField "590.{ , }.a.' || replace(local_note, '"', '')
            || '" end'))
FROM integration_profile WHERE local_note IS NOT NULL;

ALTER TABLE integration_profile
  ADD COLUMN process text,
  ADD COLUMN exception_profile text NOT NULL DEFAULT 'marcxml-bib-import';
UPDATE integration_profile SET process = 'NOTE_' || code WHERE local_note IS NOT NULL;
ALTER TABLE integration_profile DROP COLUMN local_note;
ALTER TABLE integration_profile ALTER COLUMN exception_profile DROP DEFAULT;
