// Store rows of the national view, one for each version, day and district
UNWIND $rows AS row
MERGE (r:NationRow {id: row.id})
SET r.version = $version, r.districtId = row.districtId, r.asOf = row.asOf, r.revision = row.revision, r.row = row.row
RETURN row.id AS id
