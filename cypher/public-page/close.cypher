// Close the public page of a district, or cancel its proposal
MATCH (p:PublicPage {id: $districtId})
DETACH DELETE p
