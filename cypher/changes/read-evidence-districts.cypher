// In which districts is the evidence of this district seen?
MATCH (d:District {id: $districtId})<-[:SEEN_IN]-(e:Evidence)
MATCH (e)-[:SEEN_IN]->(elsewhere:District)
RETURN e.id AS evidenceId, elsewhere.id AS districtId
