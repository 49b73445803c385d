-- The version before goes on beside this step.
-- What a reader has not read of a topic is counted within the topic: by state and place alone it was looked for among all posts. With
-- the state as a column instead, the page of a topic would be sorted anew each time.
CREATE INDEX fora_posts_shown ON fora_posts (topic, place) WHERE state = 'shown';
