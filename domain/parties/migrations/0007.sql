ALTER TABLE organisations ADD COLUMN narrowed TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation_facets ADD COLUMN seen TEXT NOT NULL DEFAULT 'office';
UPDATE organisation_facets SET seen = (SELECT o.visibility FROM organisations o WHERE o.id = organisation_facets.organisation);
DROP INDEX organisation_facets_of;
CREATE INDEX organisation_facets_of ON organisation_facets (organisation, facet, code, seen);
CREATE INDEX organisation_facets_seen ON organisation_facets (facet, code, seen, organisation);
