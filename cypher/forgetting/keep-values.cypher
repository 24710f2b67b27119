// Keep names and contacts of persons beside the changes that name them by their hash
UNWIND $rows AS row
MATCH (k:PersonKey {id: row.personId})
MERGE (v:PersonalValue {id: row.id})
SET v.value = row.value
MERGE (v)-[:OF]->(k)
RETURN v.id AS id
