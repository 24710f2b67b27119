// Write who signed evidence for one of its parties
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MATCH (p:Person {id: row.personId})
MERGE (p)-[x:SIGNED {id: row.id}]->(e)
SET x += row.values
RETURN count(*) AS written
