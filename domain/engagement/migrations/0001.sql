CREATE TABLE participants (
  engagement TEXT NOT NULL, account TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id),
  gender TEXT NOT NULL, age_band TEXT NOT NULL, PRIMARY KEY (engagement, account)
);
CREATE INDEX participants_organisation ON participants (organisation);
