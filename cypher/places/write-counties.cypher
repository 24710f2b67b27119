// Write the counties
UNWIND $rows AS row
MERGE (c:County {fips: row.id})
RETURN row.id AS id
