// When was this API token last used?
MATCH (t:ApiToken {id: $id})
SET t.lastUsedAt = $at
