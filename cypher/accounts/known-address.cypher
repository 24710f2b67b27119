// Has this account signed in from this address before?
MATCH (a:Account {id: $accountId})<-[:OF]-(s:Session)
WHERE s.address = $address
RETURN s.id AS id
LIMIT 1
