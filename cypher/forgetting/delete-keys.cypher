// Delete the keys of these persons, without which no hash can be guessed
UNWIND $ids AS id
MATCH (k:PersonKey {id: id})
DELETE k
