-- When something was said last, as far as it is kept: by it is found what is to be erased.

ALTER TABLE conversations ADD COLUMN said_at timestamptz;

UPDATE conversations SET said_at = (
  SELECT (activity ->> 'timestamp')::timestamptz FROM activities
  WHERE activities.conversation = conversations.id ORDER BY place DESC LIMIT 1
);

CREATE INDEX conversations_silent ON conversations (said_at, id) WHERE said_at IS NOT NULL;
