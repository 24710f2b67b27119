// Read a page of a district's history
MATCH (d:District {id: $districtId})<-[l:CHANGED]-(c:Change)
WHERE l.seq >= $first AND l.seq <= $last
RETURN coalesce(l.format, 1) AS format, l.seq AS seq, l.previousHash AS previousHash, l.hash AS hash, l.revision AS revision, c.id AS id, c.at AS at, c.madeIn AS madeIn,
  c.actorId AS actorId, c.actorName AS actorName, c.action AS action, c.why AS why, c.undoes AS undoes,
  c.undone IS NOT NULL AS undone, c.replaced IS NOT NULL AS replaced, c.groupId AS groupId,
  c.position AS position, c.body AS body
ORDER BY seq
