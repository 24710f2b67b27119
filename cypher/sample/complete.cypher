// How does the graph remember that the sample was loaded whole?
MATCH (g:TielineGraph {id: 'graph'})
SET g.sampleComplete = true
