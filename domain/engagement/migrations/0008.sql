-- What happened to an activity that whoever may see it should learn of, and when.
CREATE TABLE milestones (
  engagement TEXT NOT NULL, step TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (engagement, step, at)
);
CREATE INDEX milestones_at ON milestones (at);
CREATE INDEX commitments_changed ON commitments (changed, id);
