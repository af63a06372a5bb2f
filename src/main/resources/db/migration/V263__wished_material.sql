-- Which kind of item any copy must be of that serves the request. A request for one item has none.
ALTER TABLE hold ADD COLUMN material_type text;
UPDATE hold SET material_type = details ->> 'materialType'
WHERE details ->> 'materialType' IS NOT NULL AND item IS NULL;
UPDATE hold SET details = NULLIF(details - 'materialType', '{}'::jsonb) WHERE details ? 'materialType';
