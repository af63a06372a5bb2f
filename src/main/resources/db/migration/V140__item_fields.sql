-- Further fields are looked into when items are searched and sorted.
ALTER TABLE item ALTER COLUMN further TYPE jsonb USING jsonb_object(further);

-- Where an item stands for the time being; no temp_library, no such place.
ALTER TABLE item
  ADD COLUMN temp_library text,
  ADD COLUMN temp_location text,
  ADD COLUMN temp_policy text,
  ADD COLUMN temp_scheme text,
  ADD COLUMN temp_call_number text,
  ADD COLUMN temp_until date;
