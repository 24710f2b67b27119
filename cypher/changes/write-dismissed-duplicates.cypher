// Which organizations that look like one are two?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (a:Organization {id: row.firstId})
MATCH (b:Organization {id: row.secondId})
MERGE (x:Dismissal {id: row.id})
MERGE (x)-[:SEEN_IN]->(d)
MERGE (x)-[:FIRST]->(a)
MERGE (x)-[:SECOND]->(b)
SET x.why = row.why, x.enteredBy = row.enteredBy, x.enteredOn = row.enteredOn, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
