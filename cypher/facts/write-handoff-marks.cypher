// Write what a person who leaves has to hand off
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (p:Person {id: row.personId})
MERGE (p)-[x:HANDS_OFF {id: row.id}]->(d)
SET x += row.values
RETURN count(*) AS written
