// Record the district in which each organization was entered: that of the change whose JSON, with its keys in order, creates it
MATCH (c:Change)
WHERE c.body CONTAINS '"before":null,"fact":"organizations","id":"'
MATCH (o:Organization)
WHERE o.origin = 'entered'
  AND c.body CONTAINS '"before":null,"fact":"organizations","id":"' + o.id + '"'
MATCH (d:District {id: c.madeIn})
MERGE (o)-[:ENTERED_IN]->(d)
