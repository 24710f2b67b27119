// Read the reports of organizations in these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:SEEN_IN]-(x:Report)
MATCH (x)-[:FROM]->(a:Organization)
MATCH (x)-[:ABOUT]->(b:Organization)
RETURN d.id AS readIn, x.id AS id, d.id AS districtId, a.id AS fromId, b.id AS aboutId, x.level AS level,
  x.since AS since, x.at AS at, x.toldToId AS toldToId, x.saidBy AS saidBy, x.origin AS origin,
  x.withdrawn IS NOT NULL AS withdrawn
