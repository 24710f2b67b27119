// Find a session that was started from this address and used since a time
MATCH (s:Session)
WHERE s.address = $address AND s.lastSeenAt >= $since
RETURN s.id AS id
LIMIT 1
