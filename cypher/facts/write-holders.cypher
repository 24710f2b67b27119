// Write who holds a role in a district
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (p:Person {id: row.personId})
MERGE (p)-[x:HOLDS {id: row.id}]->(d)
SET x += row.values
RETURN count(*) AS written
