-- Who added a user and who changed them last: the name of a key, or of whoever works here. Nobody knows of earlier ones.
ALTER TABLE patron
  ADD COLUMN created_by text NOT NULL DEFAULT '',
  ADD COLUMN modified_by text NOT NULL DEFAULT '';
