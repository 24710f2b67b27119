// Create these relationships between existing nodes, type by type, and count them
UNWIND [row IN $rows WHERE row.kind = 'County_LIES_IN_District'] AS row
MATCH (a:County {fips: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:LIES_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'District_ADOPTED_Practice'] AS row
MATCH (a:District {id: row.fromId}) MATCH (b:Practice {id: row.toId})
CREATE (a)-[x:ADOPTED]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'District_CALLED_Organization'] AS row
MATCH (a:District {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:CALLED]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Organization_COVERS_County'] AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:County {fips: row.toId})
CREATE (a)-[x:COVERS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Organization_COVERS_District'] AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:COVERS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Organization_ENTERED_IN_District'] AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:ENTERED_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Organization_FILLS_District'] AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:FILLS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Organization_MERGED_INTO_Organization'] AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:MERGED_INTO]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Organization_PARTY_TO_Evidence'] AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:Evidence {id: row.toId})
CREATE (a)-[x:PARTY_TO]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Organization_PART_OF_Organization'] AS row
MATCH (a:Organization {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:PART_OF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Person_HANDS_OFF_District'] AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:HANDS_OFF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Person_HOLDS_District'] AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:HOLDS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Person_KNOWS_Person'] AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:Person {id: row.toId})
CREATE (a)-[x:KNOWS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Person_MAINTAINS_Evidence'] AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:Evidence {id: row.toId})
CREATE (a)-[x:MAINTAINS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Person_SIGNED_Evidence'] AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:Evidence {id: row.toId})
CREATE (a)-[x:SIGNED]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Person_WORKS_FOR_Organization'] AS row
MATCH (a:Person {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:WORKS_FOR]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Practice_STARTED_IN_District'] AS row
MATCH (a:Practice {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:STARTED_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Evidence_SEEN_IN_District'] AS row
MATCH (a:Evidence {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'ActivityDate_OF_Evidence'] AS row
MATCH (a:ActivityDate {id: row.fromId}) MATCH (b:Evidence {id: row.toId})
CREATE (a)-[x:OF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Statement_ABOUT_District'] AS row
MATCH (a:Statement {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:ABOUT]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Statement_OF_Organization'] AS row
MATCH (a:Statement {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:OF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Report_ABOUT_Organization'] AS row
MATCH (a:Report {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:ABOUT]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Report_FROM_Organization'] AS row
MATCH (a:Report {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:FROM]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Report_SEEN_IN_District'] AS row
MATCH (a:Report {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Dismissal_FIRST_Organization'] AS row
MATCH (a:Dismissal {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:FIRST]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Dismissal_SECOND_Organization'] AS row
MATCH (a:Dismissal {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:SECOND]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Dismissal_SEEN_IN_District'] AS row
MATCH (a:Dismissal {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Note_SEEN_IN_District'] AS row
MATCH (a:Note {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'LeadDecision_SEEN_IN_District'] AS row
MATCH (a:LeadDecision {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'OwnSentence_SEEN_IN_District'] AS row
MATCH (a:OwnSentence {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:SEEN_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'InvitationAnswer_ANSWERS_Invitation'] AS row
MATCH (a:InvitationAnswer {id: row.fromId}) MATCH (b:Invitation {id: row.toId})
CREATE (a)-[x:ANSWERS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Invitation_ASKS_IN_District'] AS row
MATCH (a:Invitation {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:ASKS_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Invitation_ASKS_Organization'] AS row
MATCH (a:Invitation {id: row.fromId}) MATCH (b:Organization {id: row.toId})
CREATE (a)-[x:ASKS]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Change_CHANGED_District'] AS row
MATCH (a:Change {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:CHANGED]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'ChangePart_OF_Change'] AS row
MATCH (a:ChangePart {id: row.fromId}) MATCH (b:Change {id: row.toId})
CREATE (a)-[x:OF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'PersonalValue_OF_PersonKey'] AS row
MATCH (a:PersonalValue {id: row.fromId}) MATCH (b:PersonKey {id: row.toId})
CREATE (a)-[x:OF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'Access_READ_IN_District'] AS row
MATCH (a:Access {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:READ_IN]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'SavedFilter_OF_Account'] AS row
MATCH (a:SavedFilter {id: row.fromId}) MATCH (b:Account {id: row.toId})
CREATE (a)-[x:OF]->(b) SET x += row.values RETURN count(*) AS written
UNION ALL
UNWIND [row IN $rows WHERE row.kind = 'PublicAgreement_AGREED_FOR_District'] AS row
MATCH (a:PublicAgreement {id: row.fromId}) MATCH (b:District {id: row.toId})
CREATE (a)-[x:AGREED_FOR]->(b) SET x += row.values RETURN count(*) AS written
