// How does a session begin? Its id is the hash of what the cookie holds.
MATCH (a:Account {id: $accountId})
SET a.lastSignInAt = $at
CREATE (s:Session {id: $id, createdAt: $at, lastSeenAt: $at, address: $address})-[:OF]->(a)
