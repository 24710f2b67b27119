// Count this commit, and read its number
MATCH (g:TielineGraph {id: 'graph'})
SET g.commits = coalesce(g.commits, 0) + 1
RETURN g.commits AS commits
