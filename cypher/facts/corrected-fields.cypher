// Read which facts of kinds in the reference data people entered or corrected, and which fields they corrected
MATCH (x:Organization)
WHERE size(x.editedFields) > 0 OR x.origin = 'entered'
RETURN 'organizations' AS fact, x.id AS id, coalesce(x.editedFields, []) AS fields
UNION ALL
MATCH (:Organization)-[x:FILLS]->(:District)
WHERE size(x.editedFields) > 0 OR x.origin = 'entered'
RETURN 'fills' AS fact, x.id AS id, coalesce(x.editedFields, []) AS fields
UNION ALL
MATCH (:Organization)-[x:COVERS]->(:County)
WHERE size(x.editedFields) > 0 OR x.origin = 'entered'
RETURN 'countyCoverage' AS fact, x.id AS id, coalesce(x.editedFields, []) AS fields
UNION ALL
MATCH (x:Evidence)
WHERE size(x.editedFields) > 0 OR x.origin = 'entered'
RETURN 'evidence' AS fact, x.id AS id, coalesce(x.editedFields, []) AS fields
UNION ALL
MATCH (:Organization)-[x:PARTY_TO]->(:Evidence)
WHERE size(x.editedFields) > 0 OR x.origin = 'entered'
RETURN 'parties' AS fact, x.id AS id, coalesce(x.editedFields, []) AS fields
UNION ALL
MATCH (x:ActivityDate)
WHERE size(x.editedFields) > 0 OR x.origin = 'entered'
RETURN 'activityDates' AS fact, x.id AS id, coalesce(x.editedFields, []) AS fields
UNION ALL
MATCH (x:District)
WHERE size(x.editedFields) > 0
RETURN 'tribalLand' AS fact, x.id AS id, ['tribalLand', 'basis', 'source', 'sourceKind'] AS fields
