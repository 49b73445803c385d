-- Whether what is asked for is to be passed on to others. What was asked for before stays within the Office: nobody agreed to more.
ALTER TABLE asked_of_two ADD COLUMN outward BOOLEAN NOT NULL DEFAULT FALSE;
