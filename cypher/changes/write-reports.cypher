// How strong do people say that the work of one organization with another is?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (a:Organization {id: row.fromId})
MATCH (b:Organization {id: row.aboutId})
MERGE (x:Report {id: row.id})
MERGE (x)-[:SEEN_IN]->(d)
MERGE (x)-[:FROM]->(a)
MERGE (x)-[:ABOUT]->(b)
SET x.level = row.level, x.at = row.at, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
