// What is known of tribal land in this district?
MATCH (d:District {id: $districtId})
RETURN d.id AS id, d.id AS districtId, d.tribalLand AS tribalLand, d.tribalLandBasis AS basis,
  d.tribalLandSource AS source, d.tribalLandSourceKind AS sourceKind, 'reference' AS origin, false AS withdrawn
