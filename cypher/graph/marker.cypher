// Read whether this database holds Tieline's graph, its format and how many commits it has counted
MATCH (g:TielineGraph {id: 'graph'})
RETURN g.format AS format, coalesce(g.commits, 0) AS commits
