// Lock these districts, so that no one changes them until this transaction ends
UNWIND $districtIds AS id
MATCH (d:District {id: id})
SET d.revision = d.revision
RETURN count(*) AS held
