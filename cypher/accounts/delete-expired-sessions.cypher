// Delete sessions last used before a time; all of them have expired
MATCH (s:Session)
WHERE s.lastSeenAt < $before
DETACH DELETE s
