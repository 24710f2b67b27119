// Read whether this database holds Tieline's graph, its format, how many commits it has counted, and whether it is half restored
MATCH (g:TielineGraph {id: 'graph'})
RETURN g.format AS format, coalesce(g.commits, 0) AS commits, coalesce(g.restoring, false) AS restoring
