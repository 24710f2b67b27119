// Remove who is said to have spoken in these reports
UNWIND $ids AS id
MATCH (r:Report {id: id})
SET r.saidBy = null
