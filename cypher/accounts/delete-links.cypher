// Delete the one-time links of this account
MATCH (a:Account {id: $accountId})<-[:FOR]-(l:OneTimeLink)
DETACH DELETE l
