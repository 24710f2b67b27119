// Read who viewed names and contact details in a district, or downloaded data
MATCH (d:District {id: $districtId})<-[:READ_IN]-(a:Access)
RETURN a.id AS id, a.at AS at, a.actorId AS actorId, a.actorName AS actor, a.what AS what,
  coalesce(a.personIds, []) AS personIds
ORDER BY at DESC, id
