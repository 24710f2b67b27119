// Record when this session was last used
MATCH (s:Session {id: $id})
SET s.lastSeenAt = $at
