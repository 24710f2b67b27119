// Record one of several changes that are made and undone together, whose mutations are stored in parts
CREATE (c:Change {id: $id, at: $at, madeIn: $madeIn, actorId: $actorId, actorName: $actorName, action: $action,
  why: $why, undoes: $undoes, groupId: $groupId, position: $position})
RETURN c.id AS id
