// Keep that the digest of an account is being sent
MATCH (a:Account {id: $id})
SET a.digestTriedAt = $at
