// Record that the sample was loaded completely
MATCH (g:TielineGraph {id: 'graph'})
SET g.sampleComplete = true
