// Delete the agreement of an organization to be named on a public page
MATCH (a:PublicAgreement {id: $id})
DETACH DELETE a
