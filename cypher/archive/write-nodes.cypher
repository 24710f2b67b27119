// Create these nodes, label after label, and count them
UNWIND $rows.District AS row
CREATE (n:District {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.County AS row
CREATE (n:County {fips: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Organization AS row
CREATE (n:Organization {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Person AS row
CREATE (n:Person {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Practice AS row
CREATE (n:Practice {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Evidence AS row
CREATE (n:Evidence {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.ActivityDate AS row
CREATE (n:ActivityDate {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Statement AS row
CREATE (n:Statement {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Report AS row
CREATE (n:Report {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Dismissal AS row
CREATE (n:Dismissal {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Note AS row
CREATE (n:Note {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.LeadDecision AS row
CREATE (n:LeadDecision {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Change AS row
CREATE (n:Change {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.PersonKey AS row
CREATE (n:PersonKey {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.PersonalValue AS row
CREATE (n:PersonalValue {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Forgetting AS row
CREATE (n:Forgetting {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Access AS row
CREATE (n:Access {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Load AS row
CREATE (n:Load {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.ReplacedRows AS row
CREATE (n:ReplacedRows {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.ImportProfile AS row
CREATE (n:ImportProfile {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.Account AS row
CREATE (n:Account {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND $rows.AccountEvent AS row
CREATE (n:AccountEvent {id: row.id}) SET n += row.values RETURN count(*) AS written
