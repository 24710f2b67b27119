// When was this one-time link used?
MATCH (l:OneTimeLink {id: $id})
SET l.usedAt = $at
