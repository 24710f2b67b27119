// Read who was talked to in calls to these organizations, including withdrawn calls
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[x:CALLED]-(d:District)
RETURN x.id AS id, d.id AS districtId, x.talkedTo AS speaker
