// Read names and contacts of persons that changes name by their hash
UNWIND $ids AS id
MATCH (v:PersonalValue {id: id})-[:OF]->(k:PersonKey)
RETURN v.id AS id, v.value AS value, k.key AS key
