// Which organizations are party to a piece of evidence, each in its role, without touching the fields that people edited?
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[p:PARTY_TO {id: row.id}]->(e)
ON CREATE SET p.origin = row.origin, p.role = row.role
WITH p, row, coalesce(p.editedFields, []) AS edited
SET p.core = CASE WHEN 'core' IN edited THEN p.core ELSE row.core END,
    p.host = CASE WHEN 'host' IN edited THEN p.host ELSE row.host END,
    p.since = CASE WHEN 'since' IN edited THEN p.since ELSE row.since END,
    p.until = CASE WHEN 'until' IN edited THEN p.until ELSE row.until END
RETURN count(*) AS written
