// List the organizations of a district that agreed to be named on its public page
MATCH (d:District {id: $districtId})<-[:AGREED_FOR]-(a:PublicAgreement)
RETURN a.organizationId AS organizationId, a.name AS name, a.day AS day, a.toldBy AS toldBy
ORDER BY name, organizationId
