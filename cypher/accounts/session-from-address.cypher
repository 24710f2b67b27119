// Find a session that was started from this address, if there is one
MATCH (s:Session)
WHERE s.address = $address
RETURN s.id AS id
LIMIT 1
