// Store rows as they were before an edition of the reference data changed them
UNWIND $rows AS row
CREATE (r:ReplacedRows {id: row.id})
SET r += row.values
RETURN count(*) AS written
