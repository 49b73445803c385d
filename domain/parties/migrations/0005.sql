CREATE TABLE organisation_facets (
  facet TEXT NOT NULL, code TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id),
  PRIMARY KEY (facet, code, organisation)
);
CREATE INDEX organisation_facets_of ON organisation_facets (organisation, facet, code);
INSERT INTO organisation_facets (facet, code, organisation) SELECT 'level', level, id FROM organisations WHERE level <> '';
INSERT INTO organisation_facets (facet, code, organisation) SELECT 'country', country, id FROM organisations WHERE country <> '';
CREATE TABLE known_codes (kind TEXT NOT NULL, code TEXT NOT NULL, around TEXT NOT NULL);
INSERT INTO known_codes (kind, code, around) VALUES
  ('country', '004', '034'), ('country', '008', '039'), ('country', '010', ''), ('country', '012', '015'),
  ('country', '016', '061'), ('country', '020', '039'), ('country', '024', '017'), ('country', '028', '029'),
  ('country', '031', '145'), ('country', '032', '005'), ('country', '036', '053'), ('country', '040', '155'),
  ('country', '044', '029'), ('country', '048', '145'), ('country', '050', '034'), ('country', '051', '145'),
  ('country', '052', '029'), ('country', '056', '155'), ('country', '060', '021'), ('country', '064', '034'),
  ('country', '068', '005'), ('country', '070', '039'), ('country', '072', '018'), ('country', '074', '005'),
  ('country', '076', '005'), ('country', '084', '013'), ('country', '086', '014'), ('country', '090', '054'),
  ('country', '092', '029'), ('country', '096', '035'), ('country', '100', '151'), ('country', '104', '035'),
  ('country', '108', '014'), ('country', '112', '151'), ('country', '116', '035'), ('country', '120', '017'),
  ('country', '124', '021'), ('country', '132', '011'), ('country', '136', '029'), ('country', '140', '017'),
  ('country', '144', '034'), ('country', '148', '017'), ('country', '152', '005'), ('country', '156', '030'),
  ('country', '162', '053'), ('country', '166', '053'), ('country', '170', '005'), ('country', '174', '014'),
  ('country', '175', '014'), ('country', '178', '017'), ('country', '180', '017'), ('country', '184', '061'),
  ('country', '188', '013'), ('country', '191', '039'), ('country', '192', '029'), ('country', '196', '145'),
  ('country', '203', '151'), ('country', '204', '011'), ('country', '208', '154'), ('country', '212', '029'),
  ('country', '214', '029'), ('country', '218', '005'), ('country', '222', '013'), ('country', '226', '017'),
  ('country', '231', '014'), ('country', '232', '014'), ('country', '233', '154'), ('country', '234', '154'),
  ('country', '238', '005'), ('country', '239', '005'), ('country', '242', '054'), ('country', '246', '154'),
  ('country', '248', '154'), ('country', '250', '155'), ('country', '254', '005'), ('country', '258', '061'),
  ('country', '260', '014'), ('country', '262', '014'), ('country', '266', '017'), ('country', '268', '145'),
  ('country', '270', '011'), ('country', '275', '145'), ('country', '276', '155'), ('country', '288', '011'),
  ('country', '292', '039'), ('country', '296', '057'), ('country', '300', '039'), ('country', '304', '021'),
  ('country', '308', '029'), ('country', '312', '029'), ('country', '316', '057'), ('country', '320', '013'),
  ('country', '324', '011'), ('country', '328', '005'), ('country', '332', '029'), ('country', '334', '053'),
  ('country', '336', '039'), ('country', '340', '013'), ('country', '344', '030'), ('country', '348', '151'),
  ('country', '352', '154'), ('country', '356', '034'), ('country', '360', '035'), ('country', '364', '034'),
  ('country', '368', '145'), ('country', '372', '154'), ('country', '376', '145'), ('country', '380', '039'),
  ('country', '384', '011'), ('country', '388', '029'), ('country', '392', '030'), ('country', '398', '143'),
  ('country', '400', '145'), ('country', '404', '014'), ('country', '408', '030'), ('country', '410', '030'),
  ('country', '414', '145'), ('country', '417', '143'), ('country', '418', '035'), ('country', '422', '145'),
  ('country', '426', '018'), ('country', '428', '154'), ('country', '430', '011'), ('country', '434', '015'),
  ('country', '438', '155'), ('country', '440', '154'), ('country', '442', '155'), ('country', '446', '030'),
  ('country', '450', '014'), ('country', '454', '014'), ('country', '458', '035'), ('country', '462', '034'),
  ('country', '466', '011'), ('country', '470', '039'), ('country', '474', '029'), ('country', '478', '011'),
  ('country', '480', '014'), ('country', '484', '013'), ('country', '492', '155'), ('country', '496', '030'),
  ('country', '498', '151'), ('country', '499', '039'), ('country', '500', '029'), ('country', '504', '015'),
  ('country', '508', '014'), ('country', '512', '145'), ('country', '516', '018'), ('country', '520', '057'),
  ('country', '524', '034'), ('country', '528', '155'), ('country', '531', '029'), ('country', '533', '029'),
  ('country', '534', '029'), ('country', '535', '029'), ('country', '540', '054'), ('country', '548', '054'),
  ('country', '554', '053'), ('country', '558', '013'), ('country', '562', '011'), ('country', '566', '011'),
  ('country', '570', '061'), ('country', '574', '053'), ('country', '578', '154'), ('country', '580', '057'),
  ('country', '581', '057'), ('country', '583', '057'), ('country', '584', '057'), ('country', '585', '057'),
  ('country', '586', '034'), ('country', '591', '013'), ('country', '598', '054'), ('country', '600', '005'),
  ('country', '604', '005'), ('country', '608', '035'), ('country', '612', '061'), ('country', '616', '151'),
  ('country', '620', '039'), ('country', '624', '011'), ('country', '626', '035'), ('country', '630', '029'),
  ('country', '634', '145'), ('country', '638', '014'), ('country', '642', '151'), ('country', '643', '151'),
  ('country', '646', '014'), ('country', '652', '029'), ('country', '654', '011'), ('country', '659', '029'),
  ('country', '660', '029'), ('country', '662', '029'), ('country', '663', '029'), ('country', '666', '021'),
  ('country', '670', '029'), ('country', '674', '039'), ('country', '678', '017'), ('country', '680', '154'),
  ('country', '682', '145'), ('country', '686', '011'), ('country', '688', '039'), ('country', '690', '014'),
  ('country', '694', '011'), ('country', '702', '035'), ('country', '703', '151'), ('country', '704', '035'),
  ('country', '705', '039'), ('country', '706', '014'), ('country', '710', '018'), ('country', '716', '014'),
  ('country', '724', '039'), ('country', '728', '014'), ('country', '729', '015'), ('country', '732', '015'),
  ('country', '740', '005'), ('country', '744', '154'), ('country', '748', '018'), ('country', '752', '154'),
  ('country', '756', '155'), ('country', '760', '145'), ('country', '762', '143'), ('country', '764', '035'),
  ('country', '768', '011'), ('country', '772', '061'), ('country', '776', '061'), ('country', '780', '029'),
  ('country', '784', '145'), ('country', '788', '015'), ('country', '792', '145'), ('country', '795', '143'),
  ('country', '796', '029'), ('country', '798', '061'), ('country', '800', '014'), ('country', '804', '151'),
  ('country', '807', '039'), ('country', '818', '015'), ('country', '826', '154'), ('country', '831', '154'),
  ('country', '832', '154'), ('country', '833', '154'), ('country', '834', '014'), ('country', '840', '021'),
  ('country', '850', '029'), ('country', '854', '011'), ('country', '858', '005'), ('country', '860', '143'),
  ('country', '862', '005'), ('country', '876', '061'), ('country', '882', '061'), ('country', '887', '145'),
  ('country', '894', '014');
INSERT INTO known_codes (kind, code, around) VALUES
  ('region', '005', ''), ('region', '011', ''), ('region', '013', ''), ('region', '014', ''),
  ('region', '015', ''), ('region', '017', ''), ('region', '018', ''), ('region', '021', ''),
  ('region', '029', ''), ('region', '030', ''), ('region', '034', ''), ('region', '035', ''),
  ('region', '039', ''), ('region', '053', ''), ('region', '054', ''), ('region', '057', ''),
  ('region', '061', ''), ('region', '143', ''), ('region', '145', ''), ('region', '151', ''),
  ('region', '154', ''), ('region', '155', '');
INSERT INTO known_codes (kind, code, around) VALUES
  ('theme', 'conditions', ''), ('theme', 'prevention', ''), ('theme', 'capacity', ''),
  ('theme', 'human_rights_rule_of_law', ''), ('theme', 'human_rights', ''), ('theme', 'gender', ''),
  ('theme', 'youth', ''), ('theme', 'rehabilitation_reintegration', ''), ('theme', 'victims', '');
INSERT INTO known_codes (kind, code, around) VALUES
  ('language', 'ar', ''), ('language', 'en', ''), ('language', 'es', ''), ('language', 'fr', ''),
  ('language', 'ru', ''), ('language', 'zh', '');
INSERT INTO known_codes (kind, code, around) VALUES
  ('exchange', 'expertise', ''), ('exchange', 'research', ''), ('exchange', 'training', ''),
  ('exchange', 'mentoring', ''), ('exchange', 'legal_support', ''), ('exchange', 'psychosocial_support', ''),
  ('exchange', 'translation', ''), ('exchange', 'media', ''), ('exchange', 'convening', ''),
  ('exchange', 'local_access', ''), ('exchange', 'partners', ''), ('exchange', 'funding', '');
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT DISTINCT 'country', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'country' AND p.countries LIKE '%|' || k.code || '|%'
  WHERE NOT EXISTS (SELECT 1 FROM organisations o WHERE o.id = p.organisation AND o.country = k.code);
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT 'theme', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'theme' AND p.themes LIKE '%|' || k.code || '|%';
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT 'language', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'language' AND p.languages LIKE '%|' || k.code || '|%';
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT 'offers', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'exchange' AND p.offers LIKE '%|' || k.code || '|%';
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT 'seeks', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'exchange' AND p.seeks LIKE '%|' || k.code || '|%';
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT 'region', k.around, f.organisation FROM organisation_facets f
  JOIN known_codes k ON k.kind = 'country' AND k.code = f.code WHERE f.facet = 'country' AND k.around <> ''
  UNION SELECT 'region', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'region' AND p.regions LIKE '%|' || k.code || '|%';
DROP TABLE known_codes;
CREATE TABLE organisation_ties (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, part TEXT NOT NULL REFERENCES organisations (id),
  whole TEXT NOT NULL REFERENCES organisations (id), state TEXT NOT NULL, remark TEXT NOT NULL,
  proposed_by TEXT NOT NULL, proposed_by_name TEXT NOT NULL, proposed BIGINT NOT NULL,
  confirmed_by_name TEXT NOT NULL, confirmed BIGINT, ended_by TEXT NOT NULL, ended_by_name TEXT NOT NULL, ended BIGINT
);
CREATE INDEX organisation_ties_part ON organisation_ties (part);
CREATE INDEX organisation_ties_whole ON organisation_ties (whole);
CREATE UNIQUE INDEX organisation_ties_open ON organisation_ties (part, whole, kind) WHERE state <> 'ended';
