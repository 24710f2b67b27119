// Mark the graph as partly restored, so that only another restore can use it
MATCH (g:TielineGraph {id: 'graph'})
SET g.restoring = true
