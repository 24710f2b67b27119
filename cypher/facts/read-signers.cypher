// Read the signers of the evidence of these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:SEEN_IN]-(e:Evidence)<-[x:SIGNED]-(p:Person)
RETURN d.id AS readIn, x.id AS id, p.id AS personId, e.id AS evidenceId, x.partyId AS partyId,
  x.organizationId AS organizationId, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
