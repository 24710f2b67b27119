// Which revision do these districts reach with this write? Given in the order of their ids, it also locks them in that order.
UNWIND $districtIds AS districtId
MATCH (d:District {id: districtId})
SET d.revision = d.revision + 1
RETURN d.id AS districtId, d.revision AS revision
