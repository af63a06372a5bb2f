-- Whether it was told, to a program or on paper, what is to be fetched for a request.
ALTER TABLE hold
  ADD COLUMN printed boolean NOT NULL DEFAULT false,
  ADD COLUMN reported boolean NOT NULL DEFAULT false;
CREATE INDEX hold_fetch ON hold (institution, carrier) WHERE task = 'PICKUP_FROM_SHELF';
