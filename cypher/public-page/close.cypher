// Close the public page of a district, or take back that it was proposed
MATCH (p:PublicPage {id: $districtId})
DETACH DELETE p
