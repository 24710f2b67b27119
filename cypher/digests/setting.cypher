// Read how often an account gets the digest by mail, and up to which moment it has it
MATCH (a:Account {id: $id})
RETURN a.digest AS digest, a.digestThrough AS through
