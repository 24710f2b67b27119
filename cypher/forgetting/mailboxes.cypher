// Read the role mailboxes of these organizations
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[f:FILLS]->(:District)
RETURN f.id AS id, f.mailbox AS mailbox
