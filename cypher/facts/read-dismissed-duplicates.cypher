// Read the likely duplicates that were dismissed in these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:SEEN_IN]-(x:Dismissal)
MATCH (x)-[:FIRST]->(a:Organization)
MATCH (x)-[:SECOND]->(b:Organization)
RETURN d.id AS readIn, x.id AS id, d.id AS districtId, a.id AS firstId, b.id AS secondId, x.why AS why,
  x.enteredBy AS enteredBy, x.enteredOn AS enteredOn, x.origin AS origin,
  x.withdrawn IS NOT NULL AS withdrawn
