// Record that someone saw names and contact details, or took data away
MATCH (d:District {id: $districtId})
CREATE (a:Access {id: $id, at: $at, actorId: $actorId, actorName: $actorName, districtId: $districtId, what: $what})-[:READ_IN]->(d)
RETURN a.id AS id
