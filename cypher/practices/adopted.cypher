// List the districts that adopted practices, at any time, and the outcomes that they reported
MATCH (p:Practice)<-[x:ADOPTED]-(d:District)
WHERE x.withdrawn IS NULL AND p.withdrawn IS NULL
RETURN x.id AS id, p.id AS practiceId, d.id AS districtId, x.since AS since, x.until AS until,
  x.outcome AS outcome, x.outcomeOn AS outcomeOn
