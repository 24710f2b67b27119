// Read all relationships that begin at nodes of a label; an archive asks for one label after another
UNWIND $ids AS id
MATCH (n:Organization {id: id})-[x]->(other)
RETURN id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId,
  properties(x) AS properties
