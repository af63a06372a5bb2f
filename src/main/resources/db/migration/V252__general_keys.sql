-- What a search in general texts compares, written once: all texts but names, e-mails,
-- identifiers and the date of birth.
CREATE FUNCTION general_words(particulars jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT coalesce(string_agg(words #>> '{}', ' '), '')
  FROM jsonb_path_query(
    particulars - 'identifiers' #- '{contact,emails}' #- '{person,birthDate}', 'strict $.**') words
  WHERE jsonb_typeof(words) = 'string');

ALTER TABLE patron
  ADD general_key text GENERATED ALWAYS AS (
    ' ' || plain_words(primary_id || ' ' || user_group || ' ' || general_words(particulars))) STORED;
