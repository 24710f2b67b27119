// Create relationships of a type between nodes of two labels; a restore does so for one type after another
UNWIND $rows AS row
MATCH (a:Organization {id: row.fromId})
MATCH (b:District {id: row.toId})
CREATE (a)-[x:FILLS]->(b)
SET x += row.values
RETURN count(*) AS written
