-- Alma shows a number of each library and location beside its code.
ALTER TABLE library ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY (START WITH 100001);
ALTER TABLE location ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY (START WITH 100001);
