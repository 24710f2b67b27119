// Read the handoff marks in these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[x:HANDS_OFF]-(p:Person)
WHERE x.enteredOn IS NOT NULL
RETURN d.id AS readIn, x.id AS id, d.id AS districtId, p.id AS personId, x.itemId AS itemId,
  x.enteredBy AS enteredBy, x.enteredOn AS enteredOn, x.origin AS origin,
  x.withdrawn IS NOT NULL AS withdrawn
