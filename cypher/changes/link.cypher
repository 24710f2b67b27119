// Find the position of a change in the history of a district
MATCH (d:District {id: $districtId})<-[l:CHANGED]-(c:Change {id: $changeId})
RETURN l.seq AS seq
