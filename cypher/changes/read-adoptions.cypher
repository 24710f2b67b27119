// Which practices has this district adopted, withdrawn facts too?
MATCH (d:District {id: $districtId})-[x:ADOPTED]->(p:Practice)
RETURN x.id AS id, d.id AS districtId, p.id AS practiceId, x.since AS since, x.until AS until, x.source AS source,
  x.sourceKind AS sourceKind, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
