// Load which organization fills which role
MATCH (d:RawPlace {id: $districtId})
UNWIND $rows AS row
MATCH (o:RawOrganization {id: row.organizationId})
CREATE (o)-[f:RAW_FILLS]->(d)
SET f = row
