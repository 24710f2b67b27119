// List which of these ids belong to an organization
UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN o.id AS id
