// Set how often an account gets the digest by mail, and the moment from which it tells what is new; earlier refusals do not count
MATCH (a:Account {id: $id})
SET a.digest = $digest, a.digestThrough = $through, a.digestTriedAt = null, a.digestRefusals = 0, a.digestRefusedOn = null, a.digestStoppedAt = null
