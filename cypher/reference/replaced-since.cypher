// Read the rows that editions of the reference data have replaced from a moment on
MATCH (r:ReplacedRows)
WHERE r.at >= $from
RETURN r.id AS id, r.at AS at, r.kind AS kind, r.revisions AS revisions, r.rows AS rows
ORDER BY at, id
