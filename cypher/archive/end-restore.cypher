// Mark the graph as whole, with what the archived graph said of itself
MATCH (g:TielineGraph {id: 'graph'})
SET g.format = $format, g.referenceVersion = $referenceVersion, g.sampleAnchor = $sampleAnchor,
    g.sampleComplete = $sampleComplete, g.restoring = null
