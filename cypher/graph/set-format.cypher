// Record the format to which the graph was brought
MATCH (g:TielineGraph {id: 'graph'})
SET g.format = $format
