// Which of these ids do facts have already, each kind its own?
UNWIND $rows AS row
OPTIONAL MATCH (o:Organization {id: row.id})
OPTIONAL MATCH (p:Person {id: row.id})
OPTIONAL MATCH (e:Evidence {id: row.id})
OPTIONAL MATCH (s:ActivityDate {id: row.id})
OPTIONAL MATCH (t:Statement {id: row.id})
OPTIONAL MATCH (r:Report {id: row.id})
OPTIONAL MATCH (c:Practice {id: row.id})
OPTIONAL MATCH (d:Dismissal {id: row.id})
RETURN row.id AS id, o IS NOT NULL AS organizations, p IS NOT NULL AS people, e IS NOT NULL AS evidence, s IS NOT NULL AS activityDates,
  t IS NOT NULL AS statements, r IS NOT NULL AS reports, c IS NOT NULL AS practices,
  d IS NOT NULL AS dismissedDuplicates
