// Set how often an account gets the digest by email, and from what time it reports news; clears earlier refusals
MATCH (a:Account {id: $id})
SET a.digest = $digest, a.digestThrough = $through, a.digestTriedAt = null, a.digestRefusals = 0, a.digestRefusedOn = null, a.digestStoppedAt = null
