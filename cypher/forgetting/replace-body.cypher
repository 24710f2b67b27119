// Replace what a change of an early format says, and mark it as replaced
MATCH (c:Change {id: $id})
SET c.body = $body, c.replaced = true
