// Read what this one-time link is for, and whether it can still be used
MATCH (l:OneTimeLink {id: $id})
OPTIONAL MATCH (l)-[:FOR]->(a:Account)
RETURN l.purpose AS purpose, l.expiresAt AS expiresAt, l.usedAt AS usedAt, a.id AS accountId
