// Replace the content of a change in an early format, and mark it as replaced
MATCH (c:Change {id: $id})
SET c.body = $body, c.replaced = true
