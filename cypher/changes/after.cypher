// Read what has changed in a district after a revision
MATCH (d:District {id: $districtId})<-[l:CHANGED]-(c:Change)
WHERE l.revision > $revision
RETURN l.revision AS revision, c.id AS id, c.at AS at, c.madeIn AS madeIn, c.actorName AS actorName, c.action AS action,
  c.body AS body
ORDER BY revision
