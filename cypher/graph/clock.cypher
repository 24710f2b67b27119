// Read the clock of the graph, which all processes on it share: milliseconds since 1970
WITH datetime() AS now
RETURN now.epochMillis AS at
