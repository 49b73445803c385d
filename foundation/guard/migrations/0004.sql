CREATE INDEX audit_actor ON audit (actor, number);
