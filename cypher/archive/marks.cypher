// Read the marks of this graph
MATCH (g:TielineGraph {id: 'graph'})
RETURN g.format AS format, g.referenceVersion AS referenceVersion, g.sampleAnchor AS sampleAnchor,
  g.sampleComplete AS sampleComplete
