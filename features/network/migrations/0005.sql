INSERT INTO balance_targets (id, dimension, code, number, percent, reason, by_name, at)
  SELECT id, dimension, code, number, percent, reason, by_name, at FROM representation_targets;
DROP TABLE representation_targets;
