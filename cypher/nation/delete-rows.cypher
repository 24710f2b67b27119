// Delete the cached rows of days that are over everywhere
MATCH (r:NationRow)
WHERE r.asOf < $before
DELETE r
