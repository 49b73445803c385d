CREATE INDEX invitations_email ON invitations (email);
CREATE INDEX invitations_by ON invitations (invited_by);
