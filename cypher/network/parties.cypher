// Which organizations are party to the evidence seen in these districts, and as what?
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[:SEEN_IN]-(e:Evidence)<-[p:PARTY_TO]-(o:Organization)
WHERE e.withdrawn IS NULL AND p.withdrawn IS NULL
RETURN d.id AS districtId, e.id AS evidenceId, p.id AS id, o.id AS organizationId, p.role AS role,
  p.core AS core, p.host AS host, p.since AS since, p.until AS until
