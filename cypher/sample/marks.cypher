// Read whether this graph is a sample, the day that its dates are relative to, and whether it was loaded completely
MATCH (g:TielineGraph {id: 'graph'})
WHERE g.sampleAnchor IS NOT NULL
RETURN g.sampleAnchor AS anchor, coalesce(g.sampleComplete, false) AS complete
