// Read the decisions on leads of these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:SEEN_IN]-(x:LeadDecision)
RETURN d.id AS readIn, x.id AS id, d.id AS districtId, x.leadId AS leadId, x.decision AS decision, x.why AS why,
  x.enteredBy AS enteredBy, x.enteredOn AS enteredOn, x.origin AS origin,
  x.withdrawn IS NOT NULL AS withdrawn
