// Who works, or worked, for these organizations?
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[w:WORKS_FOR]-(p:Person)
RETURN DISTINCT p.id AS personId
