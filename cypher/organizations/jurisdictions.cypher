// List the districts that this organization covers, with the basis
MATCH (o:Organization {id: $id})-[c:COVERS]->(d:District)
RETURN d.id AS districtId, c.basis AS basis, c.sourceKind AS sourceKind, coalesce(c.source, '') AS source,
  c.sourceDate AS sourceDate, c.readOn AS readOn, c.grade AS grade, c.sourceUrl AS sourceUrl, c.note AS note
