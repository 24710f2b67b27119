// Which counties lie in this district?
MATCH (d:District {id: $districtId})<-[:LIES_IN]-(county:County)
RETURN county.fips AS fips
