// Mark this graph as that of the sample; the day from which its days are counted never changes once it is set
MATCH (g:TielineGraph {id: 'graph'})
SET g.sampleAnchor = coalesce(g.sampleAnchor, $anchor)
