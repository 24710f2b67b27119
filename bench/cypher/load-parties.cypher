// Load parties
UNWIND $rows AS row
MATCH (o:RawOrganization {id: row.organizationId})
MATCH (e:RawEvidence {id: row.evidenceId})
CREATE (o)-[p:RAW_PARTY_TO]->(e)
SET p = row
