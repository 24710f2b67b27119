// List how often the shared views of a district were opened, by day
MATCH (d:District {id: $districtId})<-[:SHARED_FROM]-(v:SharedView)<-[:OPENING_OF]-(o:SharedOpening)
RETURN v.id AS viewId, o.day AS day, o.times AS times, o.lastAt AS lastAt
ORDER BY viewId, day
