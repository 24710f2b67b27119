// Read the counties of a district
MATCH (d:District {id: $districtId})<-[:LIES_IN]-(county:County)
RETURN county.fips AS fips
