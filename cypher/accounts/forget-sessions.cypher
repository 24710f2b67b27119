// Which sessions are so long past that nobody asks for them any more?
MATCH (s:Session)
WHERE s.lastSeenAt < $before
DETACH DELETE s
