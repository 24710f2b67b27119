// Which activity dates of the evidence of this district are on record, withdrawn ones too?
MATCH (d:District {id: $districtId})<-[:SEEN_IN]-(e:Evidence)<-[:OF]-(s:ActivityDate)
RETURN s.id AS id, e.id AS evidenceId, s.at AS at, s.origin AS origin,
  s.withdrawn IS NOT NULL AS withdrawn
