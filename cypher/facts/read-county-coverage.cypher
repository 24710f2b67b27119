// Read which organizations cover counties of these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:LIES_IN]-(county:County)<-[x:COVERS]-(o:Organization)
RETURN d.id AS readIn, x.id AS id, o.id AS organizationId, x.basis AS basis, x.sourceKind AS sourceKind,
  x.origin AS origin, county.fips AS fips, x.withdrawn IS NOT NULL AS withdrawn
