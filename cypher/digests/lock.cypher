// Lock an account's digest, so that no two processes send it, and read what was sent, tried and refused
MATCH (a:Account {id: $id})
SET a.digestLockedAt = $at
RETURN a.digest AS digest, a.digestThrough AS through, a.digestTriedAt AS triedAt, coalesce(a.digestRefusals, 0) AS refusals, a.digestRefusedOn AS refusedOn
