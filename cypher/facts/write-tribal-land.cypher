// Write whether a district has tribal land
UNWIND $rows AS row
MATCH (x:District {id: row.districtId})
SET x.tribalLand = row.values.tribalLand, x.tribalLandBasis = row.values.basis,
    x.tribalLandSource = row.values.source, x.tribalLandSourceKind = row.values.sourceKind
RETURN count(*) AS written
