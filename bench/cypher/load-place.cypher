// Write the district into which is loaded
CREATE (:RawPlace {id: $districtId})
