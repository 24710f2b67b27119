// Read the parties to the evidence of these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:SEEN_IN]-(e:Evidence)<-[x:PARTY_TO]-(o:Organization)
RETURN d.id AS readIn, x.id AS id, e.id AS evidenceId, o.id AS organizationId, x.role AS role,
  x.core AS core, x.host AS host, coalesce(x.trainer, false) AS trainer, x.people AS people, x.since AS since, x.until AS until, x.origin AS origin,
  x.withdrawn IS NOT NULL AS withdrawn
