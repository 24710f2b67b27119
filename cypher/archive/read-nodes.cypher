// Read all properties of these nodes of a label
UNWIND CASE WHEN $label = 'District' THEN $ids ELSE [] END AS id
MATCH (n:District {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'County' THEN $ids ELSE [] END AS id
MATCH (n:County {fips: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Organization' THEN $ids ELSE [] END AS id
MATCH (n:Organization {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Person' THEN $ids ELSE [] END AS id
MATCH (n:Person {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Practice' THEN $ids ELSE [] END AS id
MATCH (n:Practice {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Evidence' THEN $ids ELSE [] END AS id
MATCH (n:Evidence {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'ActivityDate' THEN $ids ELSE [] END AS id
MATCH (n:ActivityDate {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Statement' THEN $ids ELSE [] END AS id
MATCH (n:Statement {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Report' THEN $ids ELSE [] END AS id
MATCH (n:Report {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Dismissal' THEN $ids ELSE [] END AS id
MATCH (n:Dismissal {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Note' THEN $ids ELSE [] END AS id
MATCH (n:Note {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'LeadDecision' THEN $ids ELSE [] END AS id
MATCH (n:LeadDecision {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Change' THEN $ids ELSE [] END AS id
MATCH (n:Change {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'PersonKey' THEN $ids ELSE [] END AS id
MATCH (n:PersonKey {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'PersonalValue' THEN $ids ELSE [] END AS id
MATCH (n:PersonalValue {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Forgetting' THEN $ids ELSE [] END AS id
MATCH (n:Forgetting {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Access' THEN $ids ELSE [] END AS id
MATCH (n:Access {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Load' THEN $ids ELSE [] END AS id
MATCH (n:Load {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'ReplacedRows' THEN $ids ELSE [] END AS id
MATCH (n:ReplacedRows {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'ImportProfile' THEN $ids ELSE [] END AS id
MATCH (n:ImportProfile {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'Account' THEN $ids ELSE [] END AS id
MATCH (n:Account {id: id}) RETURN id AS id, properties(n) AS properties
UNION ALL
UNWIND CASE WHEN $label = 'AccountEvent' THEN $ids ELSE [] END AS id
MATCH (n:AccountEvent {id: id}) RETURN id AS id, properties(n) AS properties
