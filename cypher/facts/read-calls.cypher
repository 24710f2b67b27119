// Read the calls about these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})-[x:CALLED]->(o:Organization)
RETURN d.id AS readIn, x.id AS id, d.id AS districtId, o.id AS organizationId, x.at AS at, x.channel AS channel,
  x.outcome AS outcome, x.talkedTo AS talkedTo, x.enteredBy AS enteredBy, x.enteredOn AS enteredOn, x.origin AS origin,
  x.withdrawn IS NOT NULL AS withdrawn
