// Write the districts with their U.S. Attorney's Offices
UNWIND $rows AS row
MERGE (d:District {id: row.id})
ON CREATE SET d.revision = 0
SET d.usaoId = row.usaoId
RETURN count(*) AS written
