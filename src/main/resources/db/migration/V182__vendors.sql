-- roles: what the vendor does, as in Vendor.Role. kept: what else came with it, in its sender's form.
ALTER TABLE vendor
  ADD COLUMN roles text[] NOT NULL DEFAULT '{MATERIAL_SUPPLIER}',
  ADD COLUMN kept text NOT NULL DEFAULT '';
ALTER TABLE vendor ALTER COLUMN roles DROP DEFAULT, ALTER COLUMN kept DROP DEFAULT;
ALTER TABLE vendor_account ALTER COLUMN currency DROP NOT NULL;
