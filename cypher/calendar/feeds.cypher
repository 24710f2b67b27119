// List the calendar feeds of this account
MATCH (a:Account {id: $accountId})<-[:OF]-(f:CalendarFeed)
RETURN f.createdAt AS createdAt
ORDER BY createdAt
