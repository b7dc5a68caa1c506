-- What stands beside a conversation: where a channel reaches it, the cards that show it, a person
-- who talks there, and for a thread of staff the conversation it is about.

ALTER TABLE conversations ADD COLUMN beside json;
