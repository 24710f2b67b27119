// Set how often an account gets the digest by mail, and the moment from which it tells what is new
MATCH (a:Account {id: $id})
SET a.digest = $digest, a.digestThrough = $through, a.digestTriedAt = null
