// Write which district uses a practice
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (p:Practice {id: row.practiceId})
MERGE (d)-[x:ADOPTED {id: row.id}]->(p)
SET x += row.values
RETURN count(*) AS written
