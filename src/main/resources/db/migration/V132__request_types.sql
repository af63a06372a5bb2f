-- Requests for a copy in a file and bookings stand in the same queue as holds.
ALTER TABLE hold
  ADD COLUMN type text NOT NULL DEFAULT 'HOLD',
  ADD COLUMN delivery text NOT NULL DEFAULT 'LIBRARY',
  ADD COLUMN details jsonb,
  ADD COLUMN booked_from timestamptz,
  ADD COLUMN booked_until timestamptz;

CREATE INDEX hold_booking ON hold (institution, booked_from)
  WHERE ended_at IS NULL AND booked_from IS NOT NULL;
CREATE INDEX hold_title ON hold (institution, bib, position);
