-- guard/0001
CREATE TABLE accounts (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, language TEXT NOT NULL,
  password TEXT NOT NULL, totp TEXT NOT NULL, totp_step BIGINT NOT NULL, created BIGINT NOT NULL, closed BIGINT
);
CREATE TABLE recovery_codes (account TEXT NOT NULL REFERENCES accounts (id), hash TEXT NOT NULL, used BIGINT, PRIMARY KEY (account, hash));
CREATE TABLE sessions (
  hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), created BIGINT NOT NULL, seen BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX sessions_account ON sessions (account);
CREATE TABLE appointments (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), role TEXT NOT NULL, scope TEXT NOT NULL,
  starts BIGINT NOT NULL, ends BIGINT, appointed_by TEXT NOT NULL
);
CREATE INDEX appointments_account ON appointments (account);
CREATE INDEX appointments_scope ON appointments (scope);
CREATE TABLE invitations (
  hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, email TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, scope TEXT NOT NULL,
  language TEXT NOT NULL, invited_by TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL, used BIGINT
);
CREATE INDEX invitations_scope ON invitations (scope);
CREATE TABLE audit (
  number BIGINT PRIMARY KEY, at BIGINT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL, action TEXT NOT NULL,
  object TEXT NOT NULL, about TEXT NOT NULL, detail TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
);
CREATE INDEX audit_about ON audit (about, number);

-- guard/0002
ALTER TABLE invitations ADD COLUMN ends BIGINT;
CREATE INDEX audit_action ON audit (action, number);
CREATE TABLE email_changes (
  hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), email TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX email_changes_account ON email_changes (account);

-- guard/0003
ALTER TABLE appointments ADD COLUMN suspended BOOLEAN NOT NULL DEFAULT FALSE;
CREATE TABLE code_sessions (
  hash TEXT PRIMARY KEY, role TEXT NOT NULL, scope TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX code_sessions_scope ON code_sessions (scope);

-- parties/0001
CREATE TABLE organisations (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, sort_name TEXT NOT NULL, level TEXT NOT NULL, country TEXT NOT NULL,
  purpose TEXT NOT NULL, visibility TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX organisations_sort ON organisations (visibility, sort_name, id);
CREATE TABLE organisation_decisions (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisations (id), at TEXT NOT NULL, decision TEXT NOT NULL,
  name_at_time TEXT NOT NULL, note TEXT
);
CREATE INDEX organisation_decisions_of ON organisation_decisions (organisation, at);

-- parties/0002
CREATE TABLE organisation_profiles (
  organisation TEXT PRIMARY KEY REFERENCES organisations (id), website TEXT NOT NULL, languages TEXT NOT NULL,
  themes TEXT NOT NULL, regions TEXT NOT NULL
);
CREATE TABLE organisation_leaders (
  organisation TEXT PRIMARY KEY REFERENCES organisations (id), gender TEXT NOT NULL, age_band TEXT NOT NULL
);

-- parties/0004
ALTER TABLE organisations ADD COLUMN standing TEXT NOT NULL DEFAULT 'member';
ALTER TABLE organisations ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';
ALTER TABLE organisations ADD COLUMN zone TEXT NOT NULL DEFAULT 'UTC';
UPDATE organisations SET standing = 'registered' WHERE level = '' AND NOT EXISTS (SELECT 1 FROM appointments a WHERE a.scope = organisations.id);
ALTER TABLE organisation_profiles ADD COLUMN countries TEXT NOT NULL DEFAULT '|';
ALTER TABLE organisation_profiles ADD COLUMN offers TEXT NOT NULL DEFAULT '|';
ALTER TABLE organisation_profiles ADD COLUMN seeks TEXT NOT NULL DEFAULT '|';
CREATE TABLE independence_declarations (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisations (id), at BIGINT NOT NULL, by_name TEXT NOT NULL,
  funding TEXT NOT NULL, governments TEXT NOT NULL, officials TEXT NOT NULL
);
CREATE INDEX independence_declarations_of ON independence_declarations (organisation, at);

-- parties/0005
CREATE TABLE organisation_facets (
  facet TEXT NOT NULL, code TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id),
  PRIMARY KEY (facet, code, organisation)
);
CREATE INDEX organisation_facets_of ON organisation_facets (organisation);
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

-- engagement/0001
CREATE TABLE participants (
  engagement TEXT NOT NULL, account TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id),
  gender TEXT NOT NULL, age_band TEXT NOT NULL, PRIMARY KEY (engagement, account)
);
CREATE INDEX participants_organisation ON participants (organisation);

-- engagement/0003
CREATE TABLE candidates (
  id TEXT PRIMARY KEY, label TEXT NOT NULL, href TEXT NOT NULL, country TEXT NOT NULL, level TEXT NOT NULL, themes TEXT NOT NULL,
  gender TEXT NOT NULL, age_band TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX candidates_at ON candidates (at, id);

-- decisions/0001
CREATE TABLE criteria_versions (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, number BIGINT NOT NULL, published BIGINT NOT NULL, published_by TEXT NOT NULL,
  published_by_name TEXT NOT NULL, reason TEXT NOT NULL, UNIQUE (kind, number)
);
CREATE TABLE criteria (
  version TEXT NOT NULL REFERENCES criteria_versions (id), position BIGINT NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL,
  text TEXT NOT NULL, PRIMARY KEY (version, position)
);
CREATE TABLE decisions (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, subject_name TEXT NOT NULL, organisation TEXT NOT NULL,
  outcome TEXT NOT NULL, adverse BOOLEAN NOT NULL, state TEXT NOT NULL, criteria_version TEXT NOT NULL, reason TEXT NOT NULL,
  public_reason TEXT NOT NULL, received BIGINT NOT NULL, due BIGINT NOT NULL, proposed BIGINT NOT NULL, proposed_by TEXT NOT NULL,
  proposed_by_name TEXT NOT NULL, made BIGINT, confirmed_by TEXT NOT NULL, confirmed_by_name TEXT NOT NULL, sent_back TEXT NOT NULL,
  zone TEXT NOT NULL, appeal_days BIGINT NOT NULL, appeal_until BIGINT, appeal_state TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX decisions_made ON decisions (state, made, id);
CREATE INDEX decisions_subject ON decisions (subject, proposed);
CREATE INDEX decisions_organisation ON decisions (organisation, made);
CREATE TABLE decision_findings (
  decision TEXT NOT NULL REFERENCES decisions (id), position BIGINT NOT NULL, criterion TEXT NOT NULL, title TEXT NOT NULL,
  finding TEXT NOT NULL, comment TEXT NOT NULL, PRIMARY KEY (decision, position)
);
CREATE INDEX decision_findings_criterion ON decision_findings (criterion, finding);
CREATE TABLE decision_hands (
  decision TEXT NOT NULL REFERENCES decisions (id), account TEXT NOT NULL, part TEXT NOT NULL, PRIMARY KEY (decision, account, part)
);
CREATE TABLE free_days (day TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE appeals (
  id TEXT PRIMARY KEY, decision TEXT NOT NULL UNIQUE REFERENCES decisions (id), state TEXT NOT NULL, grounds TEXT NOT NULL,
  lodged BIGINT NOT NULL, lodged_by TEXT NOT NULL, lodged_by_name TEXT NOT NULL, due BIGINT,
  examined BIGINT, examined_by TEXT NOT NULL, examined_reason TEXT NOT NULL,
  stay BOOLEAN NOT NULL, interim TEXT NOT NULL, decided BIGINT, reasons TEXT NOT NULL, public_reasons TEXT NOT NULL,
  remedy TEXT NOT NULL, remedy_due BIGINT, remedied BIGINT, remedied_by TEXT NOT NULL, remedy_note TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX appeals_state ON appeals (state, due, id);
CREATE TABLE appeal_panel (
  appeal TEXT NOT NULL REFERENCES appeals (id), account TEXT NOT NULL REFERENCES accounts (id), name TEXT NOT NULL, appointed BIGINT NOT NULL,
  declaration TEXT NOT NULL, declared BIGINT, declared_text TEXT NOT NULL, released BIGINT, vote TEXT NOT NULL, opinion TEXT NOT NULL,
  voted BIGINT, PRIMARY KEY (appeal, account)
);
CREATE INDEX appeal_panel_account ON appeal_panel (account);
CREATE TABLE appeal_steps (
  id TEXT PRIMARY KEY, appeal TEXT NOT NULL REFERENCES appeals (id), at BIGINT NOT NULL, step TEXT NOT NULL, actor_name TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX appeal_steps_of ON appeal_steps (appeal, at);

-- consultations/0001
CREATE TABLE consultations (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, summary TEXT NOT NULL, language TEXT NOT NULL, phase TEXT NOT NULL, audience TEXT NOT NULL,
  pseudonyms BOOLEAN NOT NULL, closes BIGINT, officer TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE TABLE consultation_invited (
  consultation TEXT NOT NULL REFERENCES consultations (id), organisation TEXT NOT NULL REFERENCES organisations (id), PRIMARY KEY (consultation, organisation)
);
CREATE TABLE consulted_blocks (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, position BIGINT NOT NULL,
  block TEXT NOT NULL, PRIMARY KEY (consultation, edition, position)
);
CREATE TABLE consulted_notes (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, number BIGINT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (consultation, edition, number)
);
CREATE TABLE questions (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), position BIGINT NOT NULL, text TEXT NOT NULL
);
CREATE TABLE pseudonyms (
  consultation TEXT NOT NULL REFERENCES consultations (id), account TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL,
  PRIMARY KEY (consultation, account), UNIQUE (consultation, name_key)
);
CREATE TABLE contributions (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), account TEXT NOT NULL,
  organisation TEXT NOT NULL REFERENCES organisations (id), pseudonym TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL,
  language TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL, receipt TEXT NOT NULL,
  theme TEXT NOT NULL, disposition TEXT NOT NULL, reason TEXT NOT NULL, new_paragraph TEXT NOT NULL, minority BOOLEAN NOT NULL,
  version BIGINT NOT NULL, considered TEXT NOT NULL, considered_text TEXT NOT NULL, contested BOOLEAN NOT NULL
);
CREATE INDEX contributions_of ON contributions (consultation, state, target, created);
CREATE INDEX contributions_by ON contributions (account, consultation);

-- consultations/0002
ALTER TABLE consultations ADD COLUMN officer_account TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN focal_point TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN focal_point_name TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN opens BIGINT;
ALTER TABLE consultations ADD COLUMN answer_by BIGINT;
ALTER TABLE consultations ADD COLUMN response TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN follow_up TEXT NOT NULL DEFAULT '';
CREATE INDEX consultations_newest ON consultations (created, id);

CREATE TABLE consultation_themes (
  consultation TEXT NOT NULL REFERENCES consultations (id), theme TEXT NOT NULL, PRIMARY KEY (consultation, theme)
);
CREATE TABLE consultation_texts (
  consultation TEXT NOT NULL REFERENCES consultations (id), language TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
  PRIMARY KEY (consultation, language)
);
CREATE TABLE question_texts (
  question TEXT NOT NULL REFERENCES questions (id), language TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (question, language)
);

CREATE TABLE document_blocks (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, language TEXT NOT NULL, position BIGINT NOT NULL,
  block TEXT NOT NULL, PRIMARY KEY (consultation, edition, language, position)
);
CREATE TABLE document_notes (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, language TEXT NOT NULL, number BIGINT NOT NULL,
  text TEXT NOT NULL, PRIMARY KEY (consultation, edition, language, number)
);
INSERT INTO document_blocks SELECT b.consultation, b.edition, c.language, b.position, b.block
  FROM consulted_blocks b JOIN consultations c ON c.id = b.consultation;
INSERT INTO document_notes SELECT n.consultation, n.edition, c.language, n.number, n.text
  FROM consulted_notes n JOIN consultations c ON c.id = n.consultation;
DROP TABLE consulted_blocks;
DROP TABLE consulted_notes;

ALTER TABLE contributions ADD COLUMN wording TEXT NOT NULL DEFAULT '';
ALTER TABLE contributions ADD COLUMN paragraphs TEXT NOT NULL DEFAULT '';
ALTER TABLE contributions ADD COLUMN contest_answer TEXT NOT NULL DEFAULT '';
CREATE INDEX contributions_all ON contributions (consultation, state, created, id);
CREATE INDEX contributions_waiting ON contributions (consultation, state, disposition, created, id);
CREATE INDEX contributions_theme ON contributions (consultation, state, theme, created, id);

CREATE TABLE consultation_tallies (
  consultation TEXT NOT NULL REFERENCES consultations (id), what TEXT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (consultation, what)
);
INSERT INTO consultation_tallies SELECT consultation, target, COUNT(*) FROM contributions WHERE state = 'sent' GROUP BY consultation, target;
INSERT INTO consultation_tallies SELECT consultation, 'sent', COUNT(*) FROM contributions WHERE state = 'sent' GROUP BY consultation;
INSERT INTO consultation_tallies SELECT consultation, 'answered', COUNT(*) FROM contributions
  WHERE state = 'sent' AND disposition <> '' GROUP BY consultation;
INSERT INTO consultation_tallies SELECT consultation, 't:' || theme, COUNT(*) FROM contributions
  WHERE state = 'sent' AND theme <> '' GROUP BY consultation, theme;

CREATE TABLE consultation_results (
  consultation TEXT PRIMARY KEY REFERENCES consultations (id), at BIGINT NOT NULL, figures TEXT NOT NULL
);
CREATE INDEX contributions_contested ON contributions (consultation, state, contested, created, id);
CREATE INDEX contributions_minority ON contributions (consultation, state, minority, created, id);

-- network/0001
CREATE TABLE imports (
  id TEXT PRIMARY KEY, file TEXT NOT NULL, file_name TEXT NOT NULL, columns TEXT NOT NULL, state TEXT NOT NULL,
  started_by TEXT NOT NULL, started_by_name TEXT NOT NULL, created BIGINT NOT NULL, finished BIGINT,
  total BIGINT NOT NULL, done BIGINT NOT NULL, lines BIGINT NOT NULL, organisations BIGINT NOT NULL, decisions BIGINT NOT NULL
);
CREATE INDEX imports_created ON imports (created, id);
CREATE TABLE import_notes (
  import TEXT NOT NULL REFERENCES imports (id), position BIGINT NOT NULL, line BIGINT NOT NULL, kind TEXT NOT NULL,
  one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (import, position)
);

-- network/0002
CREATE TABLE representation_targets (
  id TEXT PRIMARY KEY, dimension TEXT NOT NULL, code TEXT NOT NULL, number BIGINT NOT NULL, percent BIGINT, reason TEXT NOT NULL,
  by_name TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE UNIQUE INDEX representation_targets_of ON representation_targets (dimension, code, number);
CREATE TABLE representation_publications (month TEXT PRIMARY KEY, at BIGINT NOT NULL, body TEXT NOT NULL);

-- admission/0001
CREATE TABLE admission_items (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL
);
CREATE INDEX admission_items_by_state ON admission_items (state, created);

-- appeals/0001
CREATE TABLE appeals_items (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL
);
CREATE INDEX appeals_items_by_state ON appeals_items (state, created);

-- terms/0001
CREATE TABLE terms_items (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL
);
CREATE INDEX terms_items_by_state ON terms_items (state, created);

