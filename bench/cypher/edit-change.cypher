// Write a change of the history
MATCH (d:District {id: $districtId})
CREATE (:RawChange {id: $id, body: $body})-[:CHANGED_RAW]->(d)
