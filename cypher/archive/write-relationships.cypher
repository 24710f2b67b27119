// Create relationships of a kind between nodes that are there
UNWIND CASE WHEN $kind = 'County LIES_IN District' THEN $rows ELSE [] END AS row
MATCH (a:County {fips: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:LIES_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'District ADOPTED Practice' THEN $rows ELSE [] END AS row
MATCH (a:District {id: row.fromId}) MATCH (b:Practice {id: row.toId})
CREATE (a)-[x:ADOPTED]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'District CALLED Organization' THEN $rows ELSE [] END AS row
MATCH (a:District {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:CALLED]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Organization COVERS County' THEN $rows ELSE [] END AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:County {fips: row.toId})
CREATE (a)-[x:COVERS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Organization COVERS District' THEN $rows ELSE [] END AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:COVERS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Organization ENTERED_IN District' THEN $rows ELSE [] END AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:ENTERED_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Organization FILLS District' THEN $rows ELSE [] END AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:FILLS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Organization MERGED_INTO Organization' THEN $rows ELSE [] END AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:MERGED_INTO]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Organization PARTY_TO Evidence' THEN $rows ELSE [] END AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:Evidence {id: row.toId})
CREATE (a)-[x:PARTY_TO]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Organization PART_OF Organization' THEN $rows ELSE [] END AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:PART_OF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Person HANDS_OFF District' THEN $rows ELSE [] END AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:HANDS_OFF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Person HOLDS District' THEN $rows ELSE [] END AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:HOLDS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Person KNOWS Person' THEN $rows ELSE [] END AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:Person {id: row.toId})
CREATE (a)-[x:KNOWS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Person MAINTAINS Evidence' THEN $rows ELSE [] END AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:Evidence {id: row.toId})
CREATE (a)-[x:MAINTAINS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Person SIGNED Evidence' THEN $rows ELSE [] END AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:Evidence {id: row.toId})
CREATE (a)-[x:SIGNED]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Person WORKS_FOR Organization' THEN $rows ELSE [] END AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:WORKS_FOR]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Practice STARTED_IN District' THEN $rows ELSE [] END AS row
MATCH (a:Practice {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:STARTED_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Evidence SEEN_IN District' THEN $rows ELSE [] END AS row
MATCH (a:Evidence {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'ActivityDate OF Evidence' THEN $rows ELSE [] END AS row
MATCH (a:ActivityDate {id: row.fromId}) MATCH (b:Evidence {id: row.toId})
CREATE (a)-[x:OF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Statement ABOUT District' THEN $rows ELSE [] END AS row
MATCH (a:Statement {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:ABOUT]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Statement OF Organization' THEN $rows ELSE [] END AS row
MATCH (a:Statement {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:OF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Report ABOUT Organization' THEN $rows ELSE [] END AS row
MATCH (a:Report {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:ABOUT]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Report FROM Organization' THEN $rows ELSE [] END AS row
MATCH (a:Report {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:FROM]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Report SEEN_IN District' THEN $rows ELSE [] END AS row
MATCH (a:Report {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Dismissal FIRST Organization' THEN $rows ELSE [] END AS row
MATCH (a:Dismissal {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:FIRST]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Dismissal SECOND Organization' THEN $rows ELSE [] END AS row
MATCH (a:Dismissal {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:SECOND]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Dismissal SEEN_IN District' THEN $rows ELSE [] END AS row
MATCH (a:Dismissal {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Note SEEN_IN District' THEN $rows ELSE [] END AS row
MATCH (a:Note {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'LeadDecision SEEN_IN District' THEN $rows ELSE [] END AS row
MATCH (a:LeadDecision {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Change CHANGED District' THEN $rows ELSE [] END AS row
MATCH (a:Change {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:CHANGED]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'PersonalValue OF PersonKey' THEN $rows ELSE [] END AS row
MATCH (a:PersonalValue {id: row.fromId}) MATCH (b:PersonKey {id: row.toId})
CREATE (a)-[x:OF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND CASE WHEN $kind = 'Access READ_IN District' THEN $rows ELSE [] END AS row
MATCH (a:Access {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:READ_IN]->(b) SET x += row.values RETURN count(*) AS written
