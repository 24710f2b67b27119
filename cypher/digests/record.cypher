// Record the time up to which an account has received the digest, now that its mailbox accepted it
MATCH (a:Account {id: $id})
SET a.digestThrough = $through, a.digestTriedAt = null, a.digestRefusals = 0, a.digestRefusedOn = null
