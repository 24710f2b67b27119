// Write the counties
UNWIND $rows AS row
MERGE (c:County {fips: row.id})
RETURN count(*) AS written
