// Which of these organizations did somebody of this district say are not the same?
UNWIND $organizationIds AS organizationId
MATCH (a:Organization {id: organizationId})-[n:NO_TWIN_OF]->(b:Organization)
WHERE n.districtId = $districtId AND n.dismissed IS NOT NULL
RETURN n.id AS id, a.id AS firstId, b.id AS secondId, n.at AS at, n.actor AS actor, n.why AS why
