-- The version before goes on beside this step.
-- What a reader has not read of a topic is counted within the topic: by state and place alone it was looked for among all posts.
CREATE INDEX fora_posts_shown ON fora_posts (topic, state, place);
