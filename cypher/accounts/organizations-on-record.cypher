// Which of these ids name an organization?
UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN o.id AS id
