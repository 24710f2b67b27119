// Read who works or worked for these organizations
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[w:WORKS_FOR]-(p:Person)
RETURN DISTINCT o.id AS organizationId, p.id AS personId
