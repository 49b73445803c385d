-- When title, summary or text last changed, and when a language version was written: which of them is older.
ALTER TABLE consultations ADD COLUMN worded BIGINT NOT NULL DEFAULT 0;
ALTER TABLE consultation_texts ADD COLUMN at BIGINT NOT NULL DEFAULT 0;
