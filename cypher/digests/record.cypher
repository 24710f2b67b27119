// Keep up to which moment an account has the digest, which its mailbox takes
MATCH (a:Account {id: $id})
SET a.digestThrough = $through, a.digestTriedAt = null, a.digestRefusals = 0, a.digestRefusedOn = null
