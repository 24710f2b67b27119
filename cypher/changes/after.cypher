// Read the changes in these districts after a given revision of each
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})<-[l:CHANGED]-(c:Change)
WHERE l.revision > row.revision
RETURN d.id AS districtId, l.revision AS revision, c.id AS id, c.at AS at, c.madeIn AS madeIn, c.actorName AS actorName,
  c.action AS action, c.body AS body
ORDER BY districtId, revision
