// Write who knows whom
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})
MATCH (known:Person {id: row.knownId})
MERGE (p)-[x:KNOWS {id: row.id}]->(known)
SET x += row.values
RETURN count(*) AS written
