// Revoke the API token of this account that is named, or all of them where none is
MATCH (a:Account {id: $accountId})<-[:OF]-(t:ApiToken)
WHERE t.revokedAt IS NULL AND ($tokenId IS NULL OR t.id = $tokenId)
SET t.revokedAt = $at
RETURN t.id AS id
