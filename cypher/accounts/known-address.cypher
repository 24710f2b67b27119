// Has anybody signed in from this address before?
MATCH (s:Session)
WHERE s.address = $address
RETURN s.id AS id
LIMIT 1
