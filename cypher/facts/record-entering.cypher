// Record the district in which these organizations were entered
UNWIND $ids AS key
MATCH (o:Organization {id: key})
MATCH (d:District {id: $districtId})
MERGE (o)-[:ENTERED_IN]->(d)
RETURN o.id AS id
