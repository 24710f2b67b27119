// Mark this graph as a sample; the day that its dates are relative to is set once and never changes
MATCH (g:TielineGraph {id: 'graph'})
SET g.sampleAnchor = coalesce(g.sampleAnchor, $anchor)
