// Mark a change as undone or not, and read which change it undoes itself
MATCH (c:Change {id: $id})
SET c.undone = $undone
RETURN c.undoes AS undoes
