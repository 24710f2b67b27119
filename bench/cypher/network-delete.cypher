// Remove the invented network
MATCH (n:BenchNode)
DETACH DELETE n
