// Place counties in their districts
UNWIND $rows AS row
MATCH (c:County {fips: row.id})
MATCH (d:District {id: row.districtId})
MERGE (c)-[:LIES_IN]->(d)
RETURN count(*) AS written
