// Keep up to which moment an account has the digest
MATCH (a:Account {id: $id})
SET a.digestThrough = $through, a.digestTriedAt = null
