// List the organizations that fill these roles in these districts on a day
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[f:FILLS]-(o:Organization)
WHERE f.role IN $roles AND f.withdrawn IS NULL AND coalesce(f.since, f.onRecordFrom, $asOf) <= $asOf AND (f.until IS NULL OR $asOf < f.until)
RETURN d.id AS districtId, f.role AS role, o.id AS organizationId, o.name AS name, o.city AS city, o.state AS state
