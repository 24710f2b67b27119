// Which number does this change have in the history of this district?
MATCH (d:District {id: $districtId})<-[l:CHANGED]-(c:Change {id: $changeId})
RETURN l.seq AS seq
