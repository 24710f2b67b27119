// What do people know of tribal land? Newer reference data leave it as it is (facts/districts.cypher).
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
SET d.tribalLand = row.tribalLand, d.tribalLandBasis = row.basis, d.tribalLandSource = row.source,
    d.tribalLandSourceKind = row.sourceKind,
    d.editedFields = coalesce(d.editedFields, []) +
      [field IN ['tribalLand'] WHERE NOT field IN coalesce(d.editedFields, [])]
RETURN count(*) AS written
