// What in this district is marked for handing off, withdrawn marks too? Marks from before they were facts are passed over.
MATCH (d:District {id: $districtId})<-[x:HANDS_OFF]-(p:Person)
WHERE x.enteredOn IS NOT NULL
RETURN x.id AS id, d.id AS districtId, p.id AS personId, x.itemId AS itemId, x.enteredBy AS enteredBy,
  x.enteredOn AS enteredOn, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
