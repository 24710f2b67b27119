// Delete sessions not used since a time before which all have ended
MATCH (s:Session)
WHERE s.lastSeenAt < $before
DETACH DELETE s
