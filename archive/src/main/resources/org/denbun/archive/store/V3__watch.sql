-- What somebody wants to be told of. What was last known of it is JSON; the revision counts how
-- often it was compared, so that of two who compare at once only the first is heard.
INSERT INTO counter (name, last) VALUES ('watch', 0), ('watch_event', 0);

CREATE TABLE watch (
  watch ${key} PRIMARY KEY,
  uuid TEXT NOT NULL,
  subject TEXT NOT NULL,
  asked TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  seen_article BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  known TEXT NOT NULL,
  hook TEXT,
  hook_secret TEXT,
  hook_anywhere INTEGER NOT NULL
);

-- What has happened, and whether it is still to be posted (state 0), is posted (1), or nobody took
-- it (2).
CREATE TABLE watch_event (
  event ${key} PRIMARY KEY,
  watch BIGINT NOT NULL,
  happened_at BIGINT NOT NULL,
  json TEXT NOT NULL,
  state INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  next_at BIGINT NOT NULL
);
CREATE INDEX watch_event_watch ON watch_event (watch, event);
CREATE INDEX watch_event_due ON watch_event (next_at) WHERE state = 0;
