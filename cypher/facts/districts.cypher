// How does a district get on record, with its U.S. Attorney's Office and what is known of tribal land?
UNWIND $rows AS row
MERGE (d:District {id: row.id})
ON CREATE SET d.revision = 0
WITH d, row, coalesce(d.editedFields, []) AS edited
SET d.usaoId = row.usaoId,
    d.tribalLand = CASE WHEN 'tribalLand' IN edited THEN d.tribalLand ELSE row.tribalLand END,
    d.tribalLandBasis = CASE WHEN 'tribalLand' IN edited THEN d.tribalLandBasis ELSE row.tribalLandBasis END,
    d.tribalLandSource = CASE WHEN 'tribalLand' IN edited THEN d.tribalLandSource ELSE row.tribalLandSource END,
    d.tribalLandSourceKind =
      CASE WHEN 'tribalLand' IN edited THEN d.tribalLandSourceKind ELSE row.tribalLandSourceKind END
RETURN count(*) AS written
