// Record in which district each organization was entered: where the change was made that first says so, as JSON in the order of its keys
MATCH (c:Change)
WHERE c.body CONTAINS '"before":null,"fact":"organizations","id":"'
MATCH (o:Organization)
WHERE o.origin = 'entered'
  AND c.body CONTAINS '"before":null,"fact":"organizations","id":"' + o.id + '"'
MATCH (d:District {id: c.madeIn})
MERGE (o)-[:ENTERED_IN]->(d)
