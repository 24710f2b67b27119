// Record that an account's digest is being sent
MATCH (a:Account {id: $id})
SET a.digestTriedAt = $at
