// Mark an empty database as Tieline's, with its format
MERGE (g:TielineGraph {id: 'graph'})
ON CREATE SET g.format = $format
