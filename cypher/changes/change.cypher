// Read a change by its id
MATCH (c:Change {id: $id})
RETURN c.id AS id, c.madeIn AS madeIn, c.actorId AS actorId, c.action AS action, c.undoes AS undoes, c.undone IS NOT NULL AS undone,
  c.groupId AS groupId, c.body AS body
