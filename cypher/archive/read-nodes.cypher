// Read all properties of these nodes, label after label
UNWIND $ids.District AS id
MATCH (n:District {id: id}) RETURN 'District' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.County AS id
MATCH (n:County {fips: id}) RETURN 'County' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Organization AS id
MATCH (n:Organization {id: id}) RETURN 'Organization' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Person AS id
MATCH (n:Person {id: id}) RETURN 'Person' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Practice AS id
MATCH (n:Practice {id: id}) RETURN 'Practice' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Evidence AS id
MATCH (n:Evidence {id: id}) RETURN 'Evidence' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.ActivityDate AS id
MATCH (n:ActivityDate {id: id}) RETURN 'ActivityDate' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Statement AS id
MATCH (n:Statement {id: id}) RETURN 'Statement' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Report AS id
MATCH (n:Report {id: id}) RETURN 'Report' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Dismissal AS id
MATCH (n:Dismissal {id: id}) RETURN 'Dismissal' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Note AS id
MATCH (n:Note {id: id}) RETURN 'Note' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.LeadDecision AS id
MATCH (n:LeadDecision {id: id}) RETURN 'LeadDecision' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Change AS id
MATCH (n:Change {id: id}) RETURN 'Change' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.PersonKey AS id
MATCH (n:PersonKey {id: id}) RETURN 'PersonKey' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.PersonalValue AS id
MATCH (n:PersonalValue {id: id}) RETURN 'PersonalValue' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Forgetting AS id
MATCH (n:Forgetting {id: id}) RETURN 'Forgetting' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Access AS id
MATCH (n:Access {id: id}) RETURN 'Access' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Load AS id
MATCH (n:Load {id: id}) RETURN 'Load' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.ReplacedRows AS id
MATCH (n:ReplacedRows {id: id}) RETURN 'ReplacedRows' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.ImportProfile AS id
MATCH (n:ImportProfile {id: id}) RETURN 'ImportProfile' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.Account AS id
MATCH (n:Account {id: id}) RETURN 'Account' AS label, id AS id, properties(n) AS properties
UNION ALL
UNWIND $ids.AccountEvent AS id
MATCH (n:AccountEvent {id: id}) RETURN 'AccountEvent' AS label, id AS id, properties(n) AS properties
