// Which two organizations does somebody say are not the same (dismissed null: may be, after all)?
MATCH (a:Organization {id: $firstId})
MATCH (b:Organization {id: $secondId})
MERGE (a)-[n:NO_TWIN_OF {id: $id}]->(b)
SET n.districtId = $districtId, n.at = $at, n.actor = $actor, n.why = $why, n.dismissed = $dismissed
RETURN n.id AS id
