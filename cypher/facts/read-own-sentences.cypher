// Read the custom sentences for reports of these districts, with withdrawn ones marked
UNWIND $districtIds AS district
MATCH (d:District {id: district})<-[:SEEN_IN]-(x:OwnSentence)
RETURN d.id AS readIn, x.id AS id, d.id AS districtId, x.sentence AS sentence, x.text AS text, x.written AS written, x.jointWith AS jointWith,
  x.enteredBy AS enteredBy, x.enteredOn AS enteredOn, x.origin AS origin, x.withdrawn IS NOT NULL AS withdrawn
