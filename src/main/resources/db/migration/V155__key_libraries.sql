-- The libraries a key is confined to in circulation; none: it is not confined.
ALTER TABLE api_key ADD COLUMN libraries text[] NOT NULL DEFAULT '{}';
ALTER TABLE api_key ALTER COLUMN libraries DROP DEFAULT;
