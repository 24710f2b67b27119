// Read what was loaded into the graph, and with which model
MATCH (l:Load)
RETURN l.kind AS kind, l.day AS day, l.at AS at, l.model AS model
ORDER BY at
