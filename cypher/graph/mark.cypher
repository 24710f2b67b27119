// How does an empty database become Tieline's?
MERGE (g:TielineGraph {id: 'graph'})
ON CREATE SET g.format = $format
