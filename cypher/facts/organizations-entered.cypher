// List the organizations that people entered in this district
MATCH (d:District {id: $districtId})<-[:ENTERED_IN]-(o:Organization)
RETURN o.id AS id
