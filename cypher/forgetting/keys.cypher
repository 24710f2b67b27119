// Read which of these persons have a key
UNWIND $ids AS id
MATCH (k:PersonKey {id: id})
RETURN k.id AS id
