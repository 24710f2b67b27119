// List the organizations that fill this role, or any role, in these districts on a day
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[f:FILLS]-(o:Organization)
WHERE f.withdrawn IS NULL AND coalesce(f.since, f.onRecordFrom, $asOf) <= $asOf AND (f.until IS NULL OR $asOf < f.until)
  AND ($role IS NULL OR f.role = $role)
RETURN DISTINCT o.id AS id
