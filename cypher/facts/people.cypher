// How does a person get on record?
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
SET p.name = row.name, p.origin = row.origin
RETURN count(*) AS written
