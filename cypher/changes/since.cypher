// Read the changes in these districts since a time
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[l:CHANGED]-(c:Change)
WHERE c.at >= $from
RETURN d.id AS districtId, l.seq AS seq, l.revision AS revision, c.id AS id, c.at AS at, c.body AS body
ORDER BY districtId, seq
