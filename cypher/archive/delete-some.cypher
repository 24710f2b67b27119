// Delete some nodes, except the one that marks this graph as Tieline's
MATCH (n)
WHERE NOT n:TielineGraph
WITH n LIMIT 5000
DETACH DELETE n
RETURN count(*) AS deleted
