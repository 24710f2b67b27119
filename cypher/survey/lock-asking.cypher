// Lock the invitations of this district, so that no organization is invited twice at the same time
MATCH (d:District {id: $districtId})
SET d.askedAt = $at
