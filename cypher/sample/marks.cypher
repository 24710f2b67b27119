// Is this the graph of the sample, from which day are its days counted, and was it loaded whole?
MATCH (g:TielineGraph {id: 'graph'})
WHERE g.sampleAnchor IS NOT NULL
RETURN g.sampleAnchor AS anchor, coalesce(g.sampleComplete, false) AS complete
