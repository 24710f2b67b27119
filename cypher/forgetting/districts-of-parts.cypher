// Find the districts whose history contains a change that names a person and is stored in parts
MATCH (p:ChangePart)
WHERE p.body CONTAINS $personId
MATCH (p)-[:OF]->(c:Change)
MATCH (c)-[:CHANGED]->(d:District)
RETURN DISTINCT d.id AS districtId
