// Write which organization is a party to evidence
UNWIND $rows AS row
MATCH (e:Evidence {id: row.evidenceId})
MATCH (o:Organization {id: row.organizationId})
MERGE (e)<-[x:PARTY_TO {id: row.id}]-(o)
SET x += row.values
RETURN count(*) AS written
