// What in this district is marked for handing over, by whom and since when?
MATCH (d:District {id: $districtId})<-[h:HANDS_OVER]-(p:Person)
WHERE h.marked IS NOT NULL
RETURN h.itemId AS itemId, p.id AS personId, h.at AS at, h.actor AS actor
