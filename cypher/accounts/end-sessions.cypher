// End the session of this account that is named, or all of them where none is
MATCH (a:Account {id: $accountId})<-[:OF]-(s:Session)
WHERE s.endedAt IS NULL AND ($sessionId IS NULL OR s.id = $sessionId)
SET s.endedAt = $at
RETURN s.id AS id
