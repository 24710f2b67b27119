// Read the days on which evidence of these districts was active, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:SEEN_IN]-(e:Evidence)<-[:OF]-(x:ActivityDate)
RETURN d.id AS readIn, x.id AS id, e.id AS evidenceId, x.at AS at,
  coalesce(x.organizationIds, []) AS organizationIds, x.origin AS origin,
  x.withdrawn IS NOT NULL AS withdrawn
