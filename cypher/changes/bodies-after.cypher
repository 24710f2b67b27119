// Read what changes have written in these districts, each after a revision
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})<-[l:CHANGED]-(c:Change)
WHERE l.revision > row.revision
RETURN d.id AS districtId, l.revision AS revision, c.body AS body
