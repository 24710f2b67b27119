// What that rests on which person is to be handed off?
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (p:Person {id: row.personId})
MERGE (p)-[x:HANDS_OFF {id: row.id}]->(d)
SET x.itemId = row.itemId, x.enteredBy = row.enteredBy, x.enteredOn = row.enteredOn, x.origin = row.origin,
    x.withdrawn = row.withdrawn,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN count(*) AS written
