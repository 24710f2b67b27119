// Count an opening of a shared view, with one node per day
MATCH (v:SharedView {id: $viewId})
MERGE (o:SharedOpening {id: $id})
SET o.day = $day, o.times = coalesce(o.times, 0) + 1, o.lastAt = $at
MERGE (o)-[:OPENING_OF]->(v)
