// Which reports are on record in this district, withdrawn ones too?
MATCH (d:District {id: $districtId})<-[:SEEN_IN]-(r:Report)
MATCH (r)-[:FROM]->(a:Organization)
MATCH (r)-[:ABOUT]->(b:Organization)
RETURN r.id AS id, d.id AS districtId, a.id AS fromId, b.id AS aboutId, r.level AS level, r.at AS at,
  r.origin AS origin, r.withdrawn IS NOT NULL AS withdrawn
