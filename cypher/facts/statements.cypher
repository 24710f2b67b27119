// What was said of a role in a district, on which day: that somebody fills it, or that nobody does?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MERGE (s:Statement {id: row.id})
ON CREATE SET s.kind = row.kind, s.role = row.role, s.at = row.at, s.origin = row.origin
MERGE (s)-[:ABOUT]->(d)
RETURN count(*) AS written
