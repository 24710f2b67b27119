// List when people were forgotten, newest first
MATCH (f:Forgetting)
RETURN f.id AS id, f.at AS at, f.day AS day, f.people AS people, f.replaced AS replaced, f.actorId AS actorId
ORDER BY at DESC, id
