// Load organizations
UNWIND $rows AS row
CREATE (o:RawOrganization)
SET o = row
