// Lock a one-time link, so that two requests cannot both use it
MATCH (l:OneTimeLink {id: $id})
SET l.triedAt = $at
