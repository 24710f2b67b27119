// Write which organization fills a role in a district
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (o:Organization {id: row.organizationId})
MERGE (o)-[x:FILLS {id: row.id}]->(d)
SET x += row.values
RETURN count(*) AS written
