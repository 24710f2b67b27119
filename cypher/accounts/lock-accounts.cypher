// Lock all accounts, so that two administrators cannot remove one another at once
MATCH (g:TielineGraph {id: 'graph'})
SET g.accountsChangedAt = $at
