// Mark the graph as fully restored, with the marks of the archived graph
MATCH (g:TielineGraph {id: 'graph'})
SET g.format = $format, g.referenceVersion = $referenceVersion, g.sampleAnchor = $sampleAnchor,
    g.sampleComplete = $sampleComplete, g.restoring = null
