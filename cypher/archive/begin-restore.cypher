// Mark the graph as half restored, so that nothing but another restore uses it
MATCH (g:TielineGraph {id: 'graph'})
SET g.restoring = true
