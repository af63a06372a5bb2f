-- libraries: codes of those a vendor and its accounts are for, the institution's among them; empty for all.
ALTER TABLE vendor ADD COLUMN libraries text[] NOT NULL DEFAULT '{}';
UPDATE vendor
   SET libraries = ARRAY(
         SELECT DISTINCT btrim(named.value)
           FROM jsonb_array_elements_text(
                  jsonb_path_query_array(kept::jsonb, '$.library[*].code.value')
                  || jsonb_path_query_array(kept::jsonb, '$.account[*].library[*].code.value')
                ) AS named
          WHERE btrim(named.value) <> '')
 WHERE kept <> '';
ALTER TABLE vendor ALTER COLUMN libraries DROP DEFAULT;
