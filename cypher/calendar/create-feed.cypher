// Create the calendar feed of an account with the hash of its secret, which is not stored itself
MATCH (a:Account {id: $accountId})
CREATE (f:CalendarFeed {id: $id, createdAt: $at})-[:OF]->(a)
