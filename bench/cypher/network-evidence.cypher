// Read the evidence of a district
MATCH (:District {id: $id})<-[:SEEN_IN]-(e:Evidence)
RETURN properties(e) AS evidence
