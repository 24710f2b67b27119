// Read the changes that name a person, and the districts whose history contains them
MATCH (c:Change)-[l:CHANGED]->(d:District)
WHERE c.body CONTAINS $personId
RETURN c.id AS id, c.at AS at, d.id AS districtId, coalesce(l.format, 1) AS format, c.body AS body
