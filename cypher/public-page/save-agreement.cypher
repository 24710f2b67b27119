// Record that an organization agreed to be named on the public page of a district
MATCH (d:District {id: $districtId})
MERGE (a:PublicAgreement {id: $id})
SET a.organizationId = $organizationId, a.name = $name, a.day = $day, a.toldBy = $toldBy
MERGE (a)-[:AGREED_FOR]->(d)
