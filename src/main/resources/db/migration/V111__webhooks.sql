CREATE SEQUENCE webhook_number START 100001;

-- events: codes of the events it wants. The secret is kept as it is, because messages are signed with it.
CREATE TABLE webhook (
  institution integer NOT NULL,
  id bigint NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  description text NOT NULL,
  url text NOT NULL,
  secret text NOT NULL,
  format text NOT NULL,
  events text[] NOT NULL,
  PRIMARY KEY (institution, id),
  UNIQUE (institution, code)
);

-- One message to one listener. The body is emptied when the message has been delivered or given up.
CREATE TABLE hook_delivery (
  institution integer NOT NULL,
  webhook bigint NOT NULL,
  event_id bigint NOT NULL,
  event text NOT NULL,
  object text NOT NULL,
  happened_at timestamptz NOT NULL,
  body text NOT NULL,
  status text NOT NULL,
  attempts integer NOT NULL,
  due_at timestamptz NOT NULL,
  answer text NOT NULL,
  answered_at timestamptz,
  PRIMARY KEY (institution, webhook, event_id),
  FOREIGN KEY (institution, webhook) REFERENCES webhook
);
CREATE INDEX hook_delivery_due ON hook_delivery (institution, webhook, due_at) WHERE status = 'PENDING';
CREATE INDEX hook_delivery_order ON hook_delivery (institution, webhook, object, event_id)
  WHERE status = 'PENDING';
CREATE INDEX hook_delivery_done ON hook_delivery (institution, webhook, answered_at)
  WHERE status <> 'PENDING';
