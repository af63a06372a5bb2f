-- Æ, Œ and ẞ are the letters of their small forms: the case goes first.
CREATE OR REPLACE FUNCTION plain_words(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(
  regexp_replace(
    lower(
      normalize(
        replace(replace(replace(lower(words), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), NFKD)),
    '[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]',
    '', 'g'),
  'øđłı', 'odli');

-- Written anew by the new function.
ALTER TABLE patron
  ALTER first_key SET EXPRESSION AS (' ' || plain_words(first_name)),
  ALTER middle_key SET EXPRESSION AS (' ' || plain_words(middle_name)),
  ALTER last_key SET EXPRESSION AS (' ' || plain_words(last_name));
