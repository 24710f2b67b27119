// How do two uses of one link wait for each other?
MATCH (l:OneTimeLink {id: $id})
SET l.triedAt = $at
