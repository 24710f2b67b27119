// Count the nodes of this database, including those of other programs
MATCH (n)
RETURN count(n) AS nodes
