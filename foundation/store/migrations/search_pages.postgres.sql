CREATE INDEX search_pages ON search ((split_part(split_part(href, '?', 1), '#', 1) COLLATE "C"), scope, at)
  WHERE kind NOT IN ('paragraph', 'contribution', 'statement', 'forum');
