-- Names are found whether or not their accents are typed. A key is what a search compares: small
-- letters without accents, a blank before each word.
CREATE FUNCTION plain_words(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(
  regexp_replace(
    lower(normalize(replace(replace(replace(words, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), NFKD)),
    '[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]',
    '', 'g'),
  'øđłı', 'odli');

ALTER TABLE patron
  ADD first_key text GENERATED ALWAYS AS (' ' || plain_words(first_name)) STORED,
  ADD middle_key text GENERATED ALWAYS AS (' ' || plain_words(middle_name)) STORED,
  ADD last_key text GENERATED ALWAYS AS (' ' || plain_words(last_name)) STORED;
