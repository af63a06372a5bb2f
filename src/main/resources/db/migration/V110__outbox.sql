-- What happened and has not been passed on yet; empty most of the time. Ids rise along the changes
-- of one object, because whoever changes it holds its lock until the change is committed.
CREATE TABLE outbox (
  institution integer NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  event text NOT NULL,
  object text NOT NULL,
  happened_at timestamptz NOT NULL,
  state text NOT NULL,
  PRIMARY KEY (institution, id)
);

-- Who wants to know of which events. What nobody wants is not written down.
CREATE TABLE outbox_wish (
  institution integer NOT NULL,
  event text NOT NULL,
  wisher text NOT NULL,
  PRIMARY KEY (institution, event, wisher)
);
