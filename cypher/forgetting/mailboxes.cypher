// Read the official emails of these organizations in their roles
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[f:FILLS]->(:District)
RETURN f.id AS id, f.mailbox AS mailbox
