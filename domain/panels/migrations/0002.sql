-- By which way somebody would take part, where an activity leaves the choice.
ALTER TABLE panel_willing ADD COLUMN way TEXT NOT NULL DEFAULT 'in_person';
