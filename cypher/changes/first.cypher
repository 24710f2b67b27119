// Read when the first change was made
MATCH (c:Change)
RETURN min(c.at) AS at
