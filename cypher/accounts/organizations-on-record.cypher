// List those of these ids that name an organization
UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN o.id AS id
