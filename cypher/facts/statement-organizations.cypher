// Of which organization was it said that it fills a role, or no longer does?
UNWIND $rows AS row
MATCH (s:Statement {id: row.statementId})
MATCH (o:Organization {id: row.organizationId})
MERGE (s)-[:OF]->(o)
RETURN count(*) AS written
