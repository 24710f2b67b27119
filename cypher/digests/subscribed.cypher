// List the accounts that get the digest by email
MATCH (a:Account)
WHERE a.digest IS NOT NULL AND a.disabled = false
RETURN a.id AS id, a.digest AS digest, a.digestThrough AS through
ORDER BY id
