// Read which practices these districts use, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})-[x:ADOPTED]->(p:Practice)
RETURN d.id AS readIn, x.id AS id, d.id AS districtId, p.id AS practiceId, x.outcome AS outcome,
  x.outcomeOn AS outcomeOn, x.since AS since,
  x.until AS until, x.source AS source, x.sourceKind AS sourceKind, x.origin AS origin,
  x.withdrawn IS NOT NULL AS withdrawn
