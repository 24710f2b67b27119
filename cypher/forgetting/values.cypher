// Read the names and contact details of people that changes refer to by hash
UNWIND $ids AS id
MATCH (v:PersonalValue {id: id})-[:OF]->(k:PersonKey)
RETURN v.id AS id, v.value AS value, k.key AS key
