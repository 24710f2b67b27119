// In which district does a county lie?
UNWIND $rows AS row
MATCH (c:County {fips: row.fips})
MATCH (d:District {id: row.districtId})
MERGE (c)-[:LIES_IN]->(d)
RETURN count(*) AS written
