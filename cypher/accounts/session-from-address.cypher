// Find a session that was started from this address and was used since a time, if there is one
MATCH (s:Session)
WHERE s.address = $address AND s.lastSeenAt >= $since
RETURN s.id AS id
LIMIT 1
