// End this session of this account, or all its sessions if none is named
MATCH (a:Account {id: $accountId})<-[:OF]-(s:Session)
WHERE s.endedAt IS NULL AND ($sessionId IS NULL OR s.id = $sessionId)
SET s.endedAt = $at
RETURN s.id AS id
