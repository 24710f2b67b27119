// When was this session last used?
MATCH (s:Session {id: $id})
SET s.lastSeenAt = $at
