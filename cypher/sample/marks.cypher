// Read whether this is the graph of the sample, the day from which its days are counted, and whether it was loaded completely
MATCH (g:TielineGraph {id: 'graph'})
WHERE g.sampleAnchor IS NOT NULL
RETURN g.sampleAnchor AS anchor, coalesce(g.sampleComplete, false) AS complete
