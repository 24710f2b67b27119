// How does a county get on record?
UNWIND $rows AS row
MERGE (c:County {fips: row.fips})
RETURN count(*) AS written
