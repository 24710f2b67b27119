// Remove the mailboxes of these organizations in some roles
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[f:FILLS]->(:District)
WHERE f.id IN $fillIds
SET f.mailbox = null
