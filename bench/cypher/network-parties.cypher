// Read the parties to the evidence of a district
MATCH (:District {id: $id})<-[:SEEN_IN]-(e:Evidence)<-[p:PARTY_TO]-(o:Organization)
RETURN e.id AS evidenceId, o.id AS organizationId, properties(p) AS party
