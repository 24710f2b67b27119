// Which sessions of this account have not been ended?
MATCH (a:Account {id: $accountId})<-[:OF]-(s:Session)
WHERE s.endedAt IS NULL
RETURN s.id AS id, s.createdAt AS createdAt, s.lastSeenAt AS lastSeenAt, s.address AS address
