// Create nodes of a label
UNWIND CASE WHEN $label = 'District' THEN $rows ELSE [] END AS row
CREATE (n:District {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'County' THEN $rows ELSE [] END AS row
CREATE (n:County {fips: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Organization' THEN $rows ELSE [] END AS row
CREATE (n:Organization {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Person' THEN $rows ELSE [] END AS row
CREATE (n:Person {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Practice' THEN $rows ELSE [] END AS row
CREATE (n:Practice {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Evidence' THEN $rows ELSE [] END AS row
CREATE (n:Evidence {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'ActivityDate' THEN $rows ELSE [] END AS row
CREATE (n:ActivityDate {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Statement' THEN $rows ELSE [] END AS row
CREATE (n:Statement {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Report' THEN $rows ELSE [] END AS row
CREATE (n:Report {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Dismissal' THEN $rows ELSE [] END AS row
CREATE (n:Dismissal {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Note' THEN $rows ELSE [] END AS row
CREATE (n:Note {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'LeadDecision' THEN $rows ELSE [] END AS row
CREATE (n:LeadDecision {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Change' THEN $rows ELSE [] END AS row
CREATE (n:Change {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'PersonKey' THEN $rows ELSE [] END AS row
CREATE (n:PersonKey {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'PersonalValue' THEN $rows ELSE [] END AS row
CREATE (n:PersonalValue {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Forgetting' THEN $rows ELSE [] END AS row
CREATE (n:Forgetting {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Access' THEN $rows ELSE [] END AS row
CREATE (n:Access {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Load' THEN $rows ELSE [] END AS row
CREATE (n:Load {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'ReplacedRows' THEN $rows ELSE [] END AS row
CREATE (n:ReplacedRows {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'ImportProfile' THEN $rows ELSE [] END AS row
CREATE (n:ImportProfile {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'Account' THEN $rows ELSE [] END AS row
CREATE (n:Account {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $label = 'AccountEvent' THEN $rows ELSE [] END AS row
CREATE (n:AccountEvent {id: row.id}) SET n += row.values RETURN count(*) AS written
