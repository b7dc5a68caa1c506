-- Everything one conversation holds stands under its id; who changes any of it holds the row here.
-- Documents are `json` and not `jsonb`: they are kept to the letter, also where a visitor typed
-- what `jsonb` refuses. What is asked for across conversations stands in columns of its own.

CREATE TABLE conversations (
  id text COLLATE "C" PRIMARY KEY,
  -- Counts the changes.
  version integer NOT NULL,
  -- Number of the next activity.
  watermark integer NOT NULL,
  -- Number of activities that erasure took away.
  erased integer NOT NULL,
  conversation json,
  resume json
) WITH (fillfactor = 70);

CREATE TABLE activities (
  conversation text COLLATE "C" NOT NULL REFERENCES conversations ON DELETE CASCADE,
  place integer NOT NULL,
  activity json NOT NULL,
  PRIMARY KEY (conversation, place)
);

-- Every change: by its token a process whose connection broke sees whether it was kept, and by the
-- key of a message that was handled one that comes again is known.
CREATE TABLE changes (
  conversation text COLLATE "C" NOT NULL REFERENCES conversations ON DELETE CASCADE,
  version integer NOT NULL,
  token uuid NOT NULL,
  handled json,
  PRIMARY KEY (conversation, version)
);

CREATE TABLE enquiries (
  reference text COLLATE "C" PRIMARY KEY,
  conversation text COLLATE "C" NOT NULL REFERENCES conversations ON DELETE CASCADE,
  place integer NOT NULL,
  state text NOT NULL,
  -- Sorts by when it wants attention (`urgencyOf`); unique.
  urgency text COLLATE "C" NOT NULL,
  -- Partners that were asked.
  partners text[] NOT NULL,
  -- The partner that has it before it, or in hand.
  open_with text,
  -- When an answer was promised, while one is awaited.
  awaited timestamptz,
  -- The member of staff who looks after it.
  holder text,
  focus_areas text[] NOT NULL,
  -- What is looked through when somebody searches.
  sought text NOT NULL,
  summary json NOT NULL,
  enquiry json NOT NULL,
  -- A reference is in use when it is another conversation's: only the primary key then stands in the way.
  UNIQUE (conversation, reference)
);
CREATE INDEX enquiries_in_state ON enquiries (state, reference);
CREATE INDEX enquiries_by_urgency ON enquiries (urgency);
CREATE INDEX enquiries_held ON enquiries (holder, urgency) WHERE holder IS NOT NULL;
CREATE INDEX enquiries_counted ON enquiries (state, open_with);
CREATE INDEX enquiries_of_partner ON enquiries USING gin (partners);
CREATE INDEX enquiries_awaited ON enquiries (awaited) WHERE awaited IS NOT NULL;

CREATE TABLE deliveries (
  conversation text COLLATE "C" NOT NULL REFERENCES conversations ON DELETE CASCADE,
  id text COLLATE "C" NOT NULL,
  place integer NOT NULL,
  state text NOT NULL,
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  delivery json NOT NULL,
  -- The process that sends it, and until when no other does.
  claimed_by uuid,
  claimed_until timestamptz,
  PRIMARY KEY (conversation, id)
);
CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state = 'pending';
CREATE INDEX deliveries_dead ON deliveries (created_at) WHERE state = 'failed';
