// How strong did one organization say that its work with another is, on which day?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (a:Organization {id: row.fromId})
MATCH (b:Organization {id: row.aboutId})
MERGE (r:Report {id: row.id})
ON CREATE SET r.level = row.level, r.at = row.at, r.origin = row.origin
MERGE (r)-[:SEEN_IN]->(d)
MERGE (r)-[:FROM]->(a)
MERGE (r)-[:ABOUT]->(b)
RETURN count(*) AS written
