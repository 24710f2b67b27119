// Who carries the evidence seen in these districts, for which party?
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[:SEEN_IN]-(e:Evidence)<-[c:MAINTAINS]-(p:Person)
WHERE e.withdrawn IS NULL AND c.withdrawn IS NULL
RETURN d.id AS districtId, c.id AS id, c.partyId AS partyId, p.id AS personId
