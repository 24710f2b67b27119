// Which organizations cover which counties of this district, withdrawn facts too?
MATCH (d:District {id: $districtId})<-[:LIES_IN]-(county:County)<-[c:COVERS]-(o:Organization)
RETURN c.id AS id, o.id AS organizationId, county.fips AS fips, c.basis AS basis, c.sourceKind AS sourceKind,
  c.origin AS origin, c.withdrawn IS NOT NULL AS withdrawn
