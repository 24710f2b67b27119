// Lock a one-time link, so that it cannot be used twice at once
MATCH (l:OneTimeLink {id: $id})
SET l.triedAt = $at
