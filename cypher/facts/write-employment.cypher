// Write who works for which organization
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})
MATCH (o:Organization {id: row.organizationId})
MERGE (p)-[x:WORKS_FOR {id: row.id}]->(o)
SET x += row.values
RETURN count(*) AS written
