// Write which organization covers a county
UNWIND $rows AS row
MATCH (county:County {fips: row.fips})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[x:COVERS {id: row.id}]->(county)
SET x += row.values
RETURN count(*) AS written
