// How does the graph remember to which format it was brought?
MATCH (g:TielineGraph {id: 'graph'})
SET g.format = $format
