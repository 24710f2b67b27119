// Create nodes of a label; a restore does so for one label after another
UNWIND $rows AS row
CREATE (n:Organization {id: row.id})
SET n += row.values
RETURN count(*) AS written
