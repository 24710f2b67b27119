// Read how often an account gets the digest, up to what time it has it, and when it was stopped because of refusals
MATCH (a:Account {id: $id})
RETURN a.digest AS digest, a.digestThrough AS through, a.digestStoppedAt AS stoppedAt
