// Record a change
CREATE (c:Change {id: $id, at: $at, madeIn: $madeIn, actorId: $actorId, actorName: $actorName, action: $action,
  why: $why, undoes: $undoes, body: $body})
RETURN c.id AS id
