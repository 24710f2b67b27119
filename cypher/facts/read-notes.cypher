// Read the notes on questions in these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:SEEN_IN]-(x:Note)
RETURN d.id AS readIn, x.id AS id, d.id AS districtId, x.question AS question, x.kind AS kind, x.text AS text,
  x.at AS at, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
