// Lock who is asked in this district, so that no organization is invited twice at once
MATCH (d:District {id: $districtId})
SET d.askedAt = $at
