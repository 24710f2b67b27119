// Who is on record as party to the evidence of this district, withdrawn too?
MATCH (d:District {id: $districtId})<-[:SEEN_IN]-(e:Evidence)<-[p:PARTY_TO]-(o:Organization)
RETURN p.id AS id, e.id AS evidenceId, o.id AS organizationId, p.role AS role, p.core AS core, p.host AS host,
  p.since AS since, p.until AS until, p.origin AS origin,
  p.withdrawn IS NOT NULL AS withdrawn
