// What is this one-time link for, and is it still good?
MATCH (l:OneTimeLink {id: $id})
OPTIONAL MATCH (l)-[:FOR]->(a:Account)
RETURN l.purpose AS purpose, l.expiresAt AS expiresAt, l.usedAt AS usedAt, a.id AS accountId
