CREATE INDEX contributions_organisation ON contributions (organisation, consultation);
