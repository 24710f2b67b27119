// Create the calendar feed of an account, storing only the hash of its secret
MATCH (a:Account {id: $accountId})
CREATE (f:CalendarFeed {id: $id, createdAt: $at})-[:OF]->(a)
