// Create these nodes, label by label, and count them
UNWIND [row IN $rows WHERE row.label = 'District'] AS row
CREATE (n:District {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'County'] AS row
CREATE (n:County {fips: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Organization'] AS row
CREATE (n:Organization {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Person'] AS row
CREATE (n:Person {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Practice'] AS row
CREATE (n:Practice {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Evidence'] AS row
CREATE (n:Evidence {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'ActivityDate'] AS row
CREATE (n:ActivityDate {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Statement'] AS row
CREATE (n:Statement {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Report'] AS row
CREATE (n:Report {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Dismissal'] AS row
CREATE (n:Dismissal {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Note'] AS row
CREATE (n:Note {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'LeadDecision'] AS row
CREATE (n:LeadDecision {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'OwnSentence'] AS row
CREATE (n:OwnSentence {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'InvitationAnswer'] AS row
CREATE (n:InvitationAnswer {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Invitation'] AS row
CREATE (n:Invitation {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'ChangePart'] AS row
CREATE (n:ChangePart {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Change'] AS row
CREATE (n:Change {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'PersonalValue'] AS row
CREATE (n:PersonalValue {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'PersonKey'] AS row
CREATE (n:PersonKey {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Forgetting'] AS row
CREATE (n:Forgetting {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Access'] AS row
CREATE (n:Access {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Load'] AS row
CREATE (n:Load {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'ReplacedRows'] AS row
CREATE (n:ReplacedRows {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'ImportProfile'] AS row
CREATE (n:ImportProfile {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'TrainingTopic'] AS row
CREATE (n:TrainingTopic {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'PublicPage'] AS row
CREATE (n:PublicPage {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'PublicAgreement'] AS row
CREATE (n:PublicAgreement {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'SavedFilter'] AS row
CREATE (n:SavedFilter {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Account'] AS row
CREATE (n:Account {id: row.id}) SET n += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'AccountEvent'] AS row
CREATE (n:AccountEvent {id: row.id}) SET n += row.values RETURN count(*) AS written
