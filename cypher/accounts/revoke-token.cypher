// Which API token of this account is good no longer?
MATCH (a:Account {id: $accountId})<-[:OF]-(t:ApiToken)
WHERE t.id = $tokenId AND t.revokedAt IS NULL
SET t.revokedAt = $at
RETURN t.id AS id
