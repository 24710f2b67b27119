// Create a key for each of these people who has none
UNWIND $rows AS row
MERGE (k:PersonKey {id: row.id})
ON CREATE SET k.key = row.key, k.at = row.at
RETURN k.id AS id, k.key AS key
