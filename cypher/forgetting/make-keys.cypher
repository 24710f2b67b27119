// Give each of these persons a key, unless there is one
UNWIND $rows AS row
MERGE (k:PersonKey {id: row.id})
ON CREATE SET k.key = row.key, k.at = row.at
RETURN k.id AS id, k.key AS key
