// Which organizations that look like one are two, as somebody of this district said, withdrawn ones too?
MATCH (d:District {id: $districtId})<-[:SEEN_IN]-(x:Dismissal)
MATCH (x)-[:FIRST]->(a:Organization)
MATCH (x)-[:SECOND]->(b:Organization)
RETURN x.id AS id, d.id AS districtId, a.id AS firstId, b.id AS secondId, x.why AS why, x.enteredBy AS enteredBy,
  x.enteredOn AS enteredOn, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
