CREATE INDEX applications_email ON applications (email);
