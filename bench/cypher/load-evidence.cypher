// Load evidence
MATCH (d:RawPlace {id: $districtId})
UNWIND $rows AS row
CREATE (e:RawEvidence)-[:RAW_SEEN_IN]->(d)
SET e = row
