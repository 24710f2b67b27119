// Write calls to organizations about a district
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (o:Organization {id: row.organizationId})
MERGE (d)-[x:CALLED {id: row.id}]->(o)
SET x += row.values
RETURN count(*) AS written
