// How many nodes does this database hold, whoever wrote them?
MATCH (n)
RETURN count(n) AS nodes
