CREATE INDEX search_pages ON search (substr(href, 1, min(instr(href || '?', '?'), instr(href || '#', '#')) - 1), scope, at)
  WHERE kind NOT IN ('paragraph', 'contribution', 'statement', 'forum');
