// Start a session, whose id is the hash of the cookie's secret, and record the sign-in
MATCH (a:Account {id: $accountId})
SET a.lastSignInAt = $at
CREATE (s:Session {id: $id, createdAt: $at, lastSeenAt: $at, address: $address})-[:OF]->(a)
