CREATE TABLE integration_profile (
  institution integer NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  system text NOT NULL,
  description text NOT NULL,
  is_default boolean NOT NULL,
  network_zone boolean NOT NULL,
  vendors text[] NOT NULL,
  serial_method text NOT NULL,
  other_method text NOT NULL,
  on_no_match text NOT NULL,
  prefers_same_inventory boolean NOT NULL,
  refusals text[] NOT NULL,
  local_note text,
  PRIMARY KEY (institution, code)
);
CREATE UNIQUE INDEX integration_profile_default ON integration_profile (institution)
  WHERE is_default;

-- The two unique keys are what makes a repeated order one line, however many come at once.
CREATE TABLE placed_order (
  institution integer NOT NULL,
  po_line text NOT NULL,
  vendor text,
  vendor_reference text,
  sender text NOT NULL,
  idempotency_key text,
  profile text NOT NULL,
  received text NOT NULL,
  explanation text NOT NULL,
  placed_at timestamptz NOT NULL,
  PRIMARY KEY (institution, po_line)
);
CREATE UNIQUE INDEX placed_order_reference ON placed_order (institution, vendor, vendor_reference)
  WHERE vendor IS NOT NULL AND vendor_reference IS NOT NULL;
CREATE UNIQUE INDEX placed_order_key ON placed_order (institution, sender, idempotency_key)
  WHERE idempotency_key IS NOT NULL;
