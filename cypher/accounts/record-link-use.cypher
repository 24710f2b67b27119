// Record when this one-time link was used
MATCH (l:OneTimeLink {id: $id})
SET l.usedAt = $at
