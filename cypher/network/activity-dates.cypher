// On which days was the evidence seen in these districts seen to work, and is the activity date of people here?
UNWIND $districtIds AS id
MATCH (d:District {id: id})<-[:SEEN_IN]-(e:Evidence)<-[:OF]-(s:ActivityDate)
WHERE e.withdrawn IS NULL AND s.withdrawn IS NULL
RETURN d.id AS districtId, e.id AS evidenceId, s.id AS id, s.at AS at, s.origin AS origin
