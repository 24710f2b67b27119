// Write what a person who leaves has to hand off
UNWIND $rows AS row
MATCH (d:District {id: row.districtId})
MATCH (p:Person {id: row.personId})
MERGE (p)-[x:HANDS_OFF {id: row.id}]->(d)
SET x += row.values,
    x.editedFields = coalesce(x.editedFields, []) +
      [field IN row.editedFields WHERE NOT field IN coalesce(x.editedFields, [])]
RETURN row.id AS id
