// Remove that an organization agreed to be named on a public page
MATCH (a:PublicAgreement {id: $id})
DETACH DELETE a
