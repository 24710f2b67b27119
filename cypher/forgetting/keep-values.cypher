// Store names and contact details of people beside the changes that refer to them by hash
UNWIND $rows AS row
MATCH (k:PersonKey {id: row.personId})
MERGE (v:PersonalValue {id: row.id})
SET v.value = row.value
MERGE (v)-[:OF]->(k)
RETURN v.id AS id
