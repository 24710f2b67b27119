// Read all relationships that begin at these nodes, label after label
UNWIND $ids.District AS id
MATCH (n:District {id: id})-[x]->(other)
RETURN 'District' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.County AS id
MATCH (n:County {fips: id})-[x]->(other)
RETURN 'County' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Organization AS id
MATCH (n:Organization {id: id})-[x]->(other)
RETURN 'Organization' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Person AS id
MATCH (n:Person {id: id})-[x]->(other)
RETURN 'Person' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Practice AS id
MATCH (n:Practice {id: id})-[x]->(other)
RETURN 'Practice' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Evidence AS id
MATCH (n:Evidence {id: id})-[x]->(other)
RETURN 'Evidence' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.ActivityDate AS id
MATCH (n:ActivityDate {id: id})-[x]->(other)
RETURN 'ActivityDate' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Statement AS id
MATCH (n:Statement {id: id})-[x]->(other)
RETURN 'Statement' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Report AS id
MATCH (n:Report {id: id})-[x]->(other)
RETURN 'Report' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Dismissal AS id
MATCH (n:Dismissal {id: id})-[x]->(other)
RETURN 'Dismissal' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Note AS id
MATCH (n:Note {id: id})-[x]->(other)
RETURN 'Note' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.LeadDecision AS id
MATCH (n:LeadDecision {id: id})-[x]->(other)
RETURN 'LeadDecision' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Change AS id
MATCH (n:Change {id: id})-[x]->(other)
RETURN 'Change' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.PersonKey AS id
MATCH (n:PersonKey {id: id})-[x]->(other)
RETURN 'PersonKey' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.PersonalValue AS id
MATCH (n:PersonalValue {id: id})-[x]->(other)
RETURN 'PersonalValue' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Forgetting AS id
MATCH (n:Forgetting {id: id})-[x]->(other)
RETURN 'Forgetting' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Access AS id
MATCH (n:Access {id: id})-[x]->(other)
RETURN 'Access' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Load AS id
MATCH (n:Load {id: id})-[x]->(other)
RETURN 'Load' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.ReplacedRows AS id
MATCH (n:ReplacedRows {id: id})-[x]->(other)
RETURN 'ReplacedRows' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.ImportProfile AS id
MATCH (n:ImportProfile {id: id})-[x]->(other)
RETURN 'ImportProfile' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.Account AS id
MATCH (n:Account {id: id})-[x]->(other)
RETURN 'Account' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND $ids.AccountEvent AS id
MATCH (n:AccountEvent {id: id})-[x]->(other)
RETURN 'AccountEvent' AS label, id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
