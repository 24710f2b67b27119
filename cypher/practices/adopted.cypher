// List which districts have adopted which practices, on any day
MATCH (p:Practice)<-[x:ADOPTED]-(d:District)
WHERE x.withdrawn IS NULL AND p.withdrawn IS NULL
RETURN p.id AS practiceId, d.id AS districtId, x.since AS since, x.until AS until
