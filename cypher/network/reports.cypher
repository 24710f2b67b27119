// How strong did organizations in these districts say that their work with each other is, and when?
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[:SEEN_IN]-(r:Report)
WHERE r.withdrawn IS NULL
MATCH (r)-[:FROM]->(a:Organization)
MATCH (r)-[:ABOUT]->(b:Organization)
RETURN d.id AS districtId, r.id AS id, a.id AS fromId, b.id AS aboutId, r.level AS level, r.at AS at
