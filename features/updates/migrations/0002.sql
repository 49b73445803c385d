CREATE INDEX updates_newest ON updates (COALESCE(corrected, published), id);
