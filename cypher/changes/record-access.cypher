// Record that someone viewed names and contact details or downloaded data, or add to an earlier record
MATCH (d:District {id: $districtId})
MERGE (a:Access {id: $id})
SET a.at = $at, a.actorId = $actorId, a.actorName = $actorName, a.districtId = $districtId, a.what = $what, a.personIds = $personIds
MERGE (a)-[:READ_IN]->(d)
RETURN a.id AS id
