// Where does a person work, as what, and from when to when?
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})
MATCH (o:Organization {id: row.organizationId})
MERGE (p)-[w:WORKS_FOR {id: row.id}]->(o)
SET w.title = row.title, w.since = row.since, w.until = row.until, w.origin = row.origin
RETURN count(*) AS written
