// Read how often an account gets the digest by mail, up to which moment it has it, and when it was stopped because its mailbox refuses it
MATCH (a:Account {id: $id})
RETURN a.digest AS digest, a.digestThrough AS through, a.digestStoppedAt AS stoppedAt
