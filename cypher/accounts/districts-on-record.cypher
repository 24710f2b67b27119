// List which of these ids belong to a district
UNWIND $ids AS id
MATCH (d:District {id: id})
RETURN d.id AS id
