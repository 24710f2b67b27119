// Find the account that owns this calendar feed
MATCH (f:CalendarFeed {id: $id})-[:OF]->(a:Account)
RETURN a.id AS accountId, f.createdAt AS createdAt
