// Who has signed a piece of evidence for one of its parties?
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MATCH (p:Person {id: row.personId})
MERGE (p)-[r:SIGNED {id: row.id}]->(e)
SET r.partyId = row.partyId, r.organizationId = row.organizationId, r.origin = row.origin
RETURN count(*) AS written
