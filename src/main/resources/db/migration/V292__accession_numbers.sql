-- 852 $j of the holdings record, which lists of holdings tell. The run that V291 asks for reads it out of records kept before.
ALTER TABLE holding ADD COLUMN accession_number text NOT NULL DEFAULT '';
