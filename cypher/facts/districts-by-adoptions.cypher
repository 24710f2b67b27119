// Find the districts that use these practices, except for what the change itself withdraws
UNWIND $ids AS id
MATCH (p:Practice {id: id})<-[x:ADOPTED]-(d:District)
WHERE x.withdrawn IS NULL AND NOT x.id IN $without
RETURN DISTINCT id AS id, d.id AS districtId
