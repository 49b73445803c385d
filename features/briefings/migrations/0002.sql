-- How people meet, and by which link those come in who meet online. All briefings before were meetings in person.
ALTER TABLE briefings ADD COLUMN meeting TEXT NOT NULL DEFAULT 'in_person';
ALTER TABLE briefings ADD COLUMN link TEXT NOT NULL DEFAULT '';
