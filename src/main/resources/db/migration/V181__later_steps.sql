-- What was done to a line after its order was placed. funds: as LaterStepStore writes it.
CREATE TABLE placed_order_step (
  institution integer NOT NULL,
  po_line text NOT NULL,
  ordinal integer NOT NULL,
  name text NOT NULL,
  asked text NOT NULL,
  found text NOT NULL,
  decided text NOT NULL,
  why text NOT NULL,
  funds jsonb NOT NULL,
  done_by text NOT NULL,
  done_at timestamptz NOT NULL,
  PRIMARY KEY (institution, po_line, ordinal)
);
