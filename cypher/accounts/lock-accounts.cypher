// Lock all accounts, so that two administrators cannot remove each other at the same time
MATCH (g:TielineGraph {id: 'graph'})
SET g.accountsChangedAt = $at
