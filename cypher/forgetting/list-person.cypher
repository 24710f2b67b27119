// Say since when people are on the list of those who will be forgotten, or no longer are
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p.listedOn = row.listedOn
