// Read what this one-time link is for, and whether it can still be used
MATCH (l:OneTimeLink {id: $id})
RETURN l.purpose AS purpose, l.expiresAt AS expiresAt, l.usedAt AS usedAt,
  head([(l)-[:FOR]->(a:Account) | a.id]) AS accountId
