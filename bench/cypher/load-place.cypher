// Write the district that the rows are loaded into
CREATE (:RawPlace {id: $districtId})
