// Is this change undone now?
MATCH (c:Change {id: $id})
SET c.undone = $undone
RETURN c.undoes AS undoes
