// Read the kept rows of the national view for some days, by one version of what they are made of
MATCH (r:NationRow)
WHERE r.version = $version AND r.asOf >= $from AND r.asOf <= $to
RETURN r.districtId AS districtId, r.asOf AS asOf, r.revision AS revision, r.row AS row
