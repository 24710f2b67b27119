// Give organizations on record in a role mailboxes for it, as though people had entered them
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (o:Organization {id: row.organizationId})
MATCH (o)-[f:FILLS {id: row.fillId}]->(d)
SET f.mailbox = row.mailbox, f.editedFields = ['mailbox']
