// Read whether these districts have tribal land, where it is on record
UNWIND $districtIds AS district
MATCH (d:District {id: district})
RETURN d.id AS readIn, d.id AS id, d.id AS districtId, d.tribalLand AS tribalLand, d.tribalLandBasis AS basis,
  d.tribalLandSource AS source, d.tribalLandSourceKind AS sourceKind, 'reference' AS origin, false AS withdrawn
