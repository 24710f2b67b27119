// Who is on record as a person who has signed evidence of this district, withdrawn too?
MATCH (d:District {id: $districtId})<-[:SEEN_IN]-(e:Evidence)<-[r:SIGNED]-(p:Person)
RETURN r.id AS id, p.id AS personId, e.id AS evidenceId, r.partyId AS partyId, r.organizationId AS organizationId,
  r.origin AS origin, r.withdrawn IS NOT NULL AS withdrawn
