CREATE TABLE organisation_profiles (
  organisation TEXT PRIMARY KEY REFERENCES organisations (id), website TEXT NOT NULL, languages TEXT NOT NULL,
  themes TEXT NOT NULL, regions TEXT NOT NULL
);
CREATE TABLE organisation_leaders (
  organisation TEXT PRIMARY KEY REFERENCES organisations (id), gender TEXT NOT NULL, age_band TEXT NOT NULL
);
