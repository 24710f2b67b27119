// Read the rows that editions of the reference data have replaced since a time
MATCH (r:ReplacedRows)
WHERE r.at >= $from
RETURN r.id AS id, r.at AS at, r.kind AS kind, r.revisions AS revisions, r.rows AS rows
ORDER BY at, id
