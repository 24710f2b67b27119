// Read whether this database contains Tieline's graph, its format, its number of commits, and whether it is partly restored
MATCH (g:TielineGraph {id: 'graph'})
RETURN g.format AS format, coalesce(g.commits, 0) AS commits, coalesce(g.restoring, false) AS restoring
