// Delete a filter that this account saved
MATCH (a:Account {id: $accountId})<-[:OF]-(f:SavedFilter {id: $id})
DETACH DELETE f
