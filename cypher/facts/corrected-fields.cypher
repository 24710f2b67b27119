// Read which fields of facts people corrected, of the kinds that come with reference data
MATCH (x:Organization)
WHERE x.editedFields IS NOT NULL
RETURN 'organizations' AS fact, x.id AS id, x.editedFields AS fields
UNION ALL
MATCH (:Organization)-[x:FILLS]->(:District)
WHERE x.editedFields IS NOT NULL
RETURN 'fills' AS fact, x.id AS id, x.editedFields AS fields
UNION ALL
MATCH (:Organization)-[x:COVERS]->(:County)
WHERE x.editedFields IS NOT NULL
RETURN 'countyCoverage' AS fact, x.id AS id, x.editedFields AS fields
UNION ALL
MATCH (x:Evidence)
WHERE x.editedFields IS NOT NULL
RETURN 'evidence' AS fact, x.id AS id, x.editedFields AS fields
UNION ALL
MATCH (:Organization)-[x:PARTY_TO]->(:Evidence)
WHERE x.editedFields IS NOT NULL
RETURN 'parties' AS fact, x.id AS id, x.editedFields AS fields
UNION ALL
MATCH (x:ActivityDate)
WHERE x.editedFields IS NOT NULL
RETURN 'activityDates' AS fact, x.id AS id, x.editedFields AS fields
UNION ALL
MATCH (x:District)
WHERE x.editedFields IS NOT NULL
RETURN 'tribalLand' AS fact, x.id AS id, ['tribalLand', 'basis', 'source', 'sourceKind'] AS fields
