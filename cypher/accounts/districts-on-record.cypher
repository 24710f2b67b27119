// List those of these ids that name a district
UNWIND $ids AS id
MATCH (d:District {id: id})
RETURN d.id AS id
