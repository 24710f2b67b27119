// Connect statements with the organizations that they name
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (o:Organization {id: row.organizationId})
MERGE (s)-[:OF]->(o)
RETURN count(*) AS written
