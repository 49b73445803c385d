CREATE TABLE panel_willing (
  engagement TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id), account TEXT NOT NULL REFERENCES accounts (id),
  at BIGINT NOT NULL, stand TEXT NOT NULL, stand_reason TEXT NOT NULL, safety TEXT NOT NULL, safety_note TEXT NOT NULL, salt TEXT NOT NULL,
  label TEXT NOT NULL, PRIMARY KEY (engagement, organisation)
);
CREATE INDEX panel_willing_of ON panel_willing (organisation);
CREATE TABLE panel_quotas (
  engagement TEXT NOT NULL, dimension TEXT NOT NULL, code TEXT NOT NULL, least BIGINT NOT NULL, most BIGINT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (engagement, dimension, code)
);
CREATE TABLE panel_draws (
  engagement TEXT NOT NULL, round BIGINT NOT NULL, committed BIGINT NOT NULL, drawn BIGINT, record TEXT NOT NULL, report TEXT NOT NULL,
  first_number BIGINT, first_by TEXT NOT NULL, PRIMARY KEY (engagement, round)
);
CREATE TABLE panel_places (
  engagement TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id), round BIGINT NOT NULL, state TEXT NOT NULL,
  answer_by BIGINT NOT NULL, answered BIGINT, PRIMARY KEY (engagement, organisation)
);
CREATE INDEX panel_places_of ON panel_places (organisation);
