// How does a graph become that of the sample? The day from which its days are counted never moves once it is set.
MATCH (g:TielineGraph {id: 'graph'})
SET g.sampleAnchor = coalesce(g.sampleAnchor, $anchor)
