// Write a statement about a role
MATCH (d:District {id: $districtId})
CREATE (:RawStatement {id: $id, role: $role, kind: $kind, at: $at})-[:SAID_OF]->(d)
