// Read which of these people have a key, and since when
UNWIND $ids AS id
MATCH (k:PersonKey {id: id})
RETURN k.id AS id, k.at AS at
