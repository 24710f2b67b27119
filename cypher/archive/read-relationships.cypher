// Read all relationships that start at these nodes, label by label
UNWIND [row IN $rows WHERE row.label = 'District'] AS row
MATCH (n:District {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'County'] AS row
MATCH (n:County {fips: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Organization'] AS row
MATCH (n:Organization {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Person'] AS row
MATCH (n:Person {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Practice'] AS row
MATCH (n:Practice {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Evidence'] AS row
MATCH (n:Evidence {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'ActivityDate'] AS row
MATCH (n:ActivityDate {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Statement'] AS row
MATCH (n:Statement {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Report'] AS row
MATCH (n:Report {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Dismissal'] AS row
MATCH (n:Dismissal {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Note'] AS row
MATCH (n:Note {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'LeadDecision'] AS row
MATCH (n:LeadDecision {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'OwnSentence'] AS row
MATCH (n:OwnSentence {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'InvitationAnswer'] AS row
MATCH (n:InvitationAnswer {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Invitation'] AS row
MATCH (n:Invitation {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'ChangePart'] AS row
MATCH (n:ChangePart {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Change'] AS row
MATCH (n:Change {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'PersonalValue'] AS row
MATCH (n:PersonalValue {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'PersonKey'] AS row
MATCH (n:PersonKey {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Forgetting'] AS row
MATCH (n:Forgetting {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Access'] AS row
MATCH (n:Access {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Load'] AS row
MATCH (n:Load {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'ReplacedRows'] AS row
MATCH (n:ReplacedRows {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'ImportProfile'] AS row
MATCH (n:ImportProfile {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'TrainingTopic'] AS row
MATCH (n:TrainingTopic {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'PublicPage'] AS row
MATCH (n:PublicPage {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'PublicAgreement'] AS row
MATCH (n:PublicAgreement {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'SavedFilter'] AS row
MATCH (n:SavedFilter {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'Account'] AS row
MATCH (n:Account {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
UNION ALL
UNWIND [row IN $rows WHERE row.label = 'AccountEvent'] AS row
MATCH (n:AccountEvent {id: row.id})-[x]->(other)
RETURN row.label AS label, row.id AS fromId, type(x) AS type, labels(other) AS toLabels, coalesce(other.id, other.fips) AS toId, properties(x) AS properties
