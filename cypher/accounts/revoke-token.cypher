// Revoke this API token of this account, or all its tokens if none is named
MATCH (a:Account {id: $accountId})<-[:OF]-(t:ApiToken)
WHERE t.revokedAt IS NULL AND ($tokenId IS NULL OR t.id = $tokenId)
SET t.revokedAt = $at
RETURN t.id AS id
