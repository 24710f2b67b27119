// Find the districts in the history of which is a change that names a person and is kept in parts
MATCH (p:ChangePart)
WHERE p.body CONTAINS $personId
MATCH (p)-[:OF]->(c:Change)
MATCH (c)-[:CHANGED]->(d:District)
RETURN DISTINCT d.id AS districtId
