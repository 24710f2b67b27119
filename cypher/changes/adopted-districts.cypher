// Which districts have adopted these practices?
UNWIND $ids AS id
MATCH (p:Practice {id: id})<-[x:ADOPTED]-(d:District)
WHERE x.withdrawn IS NULL
RETURN DISTINCT id AS id, d.id AS districtId
