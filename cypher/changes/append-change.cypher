// Append a change to the history of each district that it affects
UNWIND $rows AS row
MATCH (c:Change {id: row.changeId})
MATCH (d:District {id: row.districtId})
CREATE (c)-[:CHANGED {id: row.id, format: row.format, seq: row.seq, previousHash: row.previousHash, hash: row.hash, revision: row.revision}]->(d)
SET d.historySeq = row.seq, d.historyHash = row.hash
RETURN count(*) AS written
