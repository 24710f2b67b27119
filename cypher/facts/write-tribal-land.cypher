// Write whether a district has tribal land
UNWIND $rows AS row
MATCH (x:District {id: row.districtId})
SET x.tribalLand = row.values.tribalLand, x.tribalLandBasis = row.values.basis,
    x.tribalLandSource = row.values.source, x.tribalLandSourceKind = row.values.sourceKind,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN row.id AS id
