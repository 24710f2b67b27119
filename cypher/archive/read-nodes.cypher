// Read all properties of nodes of a label; an archive asks for one label after another
UNWIND $ids AS id
MATCH (n:Organization {id: id})
RETURN id AS id, properties(n) AS properties
