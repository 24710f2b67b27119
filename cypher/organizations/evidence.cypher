// List the evidence that this organization is a party to, with its districts, and whether it is a core member
MATCH (o:Organization {id: $id})-[p:PARTY_TO]->(e:Evidence)
MATCH (e)-[:SEEN_IN]->(d:District)
WHERE p.withdrawn IS NULL AND e.withdrawn IS NULL
RETURN e.id AS id, e.kind AS kind, e.name AS name, d.id AS districtId, e.since AS since, e.until AS until, p.core AS core,
  e.source AS source, e.sourceKind AS sourceKind, e.sourceDate AS sourceDate, e.readOn AS readOn, e.grade AS grade,
  e.sourceUrl AS sourceUrl, e.note AS note
