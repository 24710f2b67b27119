// Does this database hold Tieline's graph, in which format, and how many commits has it counted?
MATCH (g:TielineGraph {id: 'graph'})
RETURN g.format AS format, coalesce(g.commits, 0) AS commits
