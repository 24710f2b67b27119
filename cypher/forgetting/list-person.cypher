// Set or clear since when people are on the list of those who will be forgotten
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p.listedOn = row.listedOn
