// Record when this API token was last used
MATCH (t:ApiToken {id: $id})
SET t.lastUsedAt = $at
