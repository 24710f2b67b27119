// Read the cached rows of the national view for some days, computed from one version of the data
MATCH (r:NationRow)
WHERE r.version = $version AND r.asOf >= $from AND r.asOf <= $to
RETURN r.districtId AS districtId, r.asOf AS asOf, r.revision AS revision, r.row AS row
