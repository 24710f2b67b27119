// List the sessions of this account that have not been ended
MATCH (a:Account {id: $accountId})<-[:OF]-(s:Session)
WHERE s.endedAt IS NULL
RETURN s.id AS id, s.createdAt AS createdAt, s.lastSeenAt AS lastSeenAt, s.address AS address
