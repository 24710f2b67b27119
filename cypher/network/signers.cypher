// Who has signed the evidence seen in these districts, for which party?
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[:SEEN_IN]-(e:Evidence)<-[s:SIGNED]-(p:Person)
WHERE e.withdrawn IS NULL AND s.withdrawn IS NULL
RETURN d.id AS districtId, s.id AS id, s.partyId AS partyId, p.id AS personId
