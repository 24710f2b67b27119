// Delete the keys of these people, without which their hashes cannot be guessed
UNWIND $ids AS id
MATCH (k:PersonKey {id: id})
DELETE k
