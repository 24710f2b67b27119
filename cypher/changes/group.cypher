// Read the changes that were made together, in order
MATCH (c:Change {groupId: $groupId})
RETURN c.id AS id, c.madeIn AS madeIn, c.actorId AS actorId, c.position AS position
ORDER BY position
