// Neo4j: one node per id. A constraint comes with the index that finds the node by its id.
CREATE CONSTRAINT district_id IF NOT EXISTS FOR (n:District) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT county_fips IF NOT EXISTS FOR (n:County) REQUIRE n.fips IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT activity_date_id IF NOT EXISTS FOR (n:ActivityDate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT practice_id IF NOT EXISTS FOR (n:Practice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dismissal_id IF NOT EXISTS FOR (n:Dismissal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lead_decision_id IF NOT EXISTS FOR (n:LeadDecision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT own_sentence_id IF NOT EXISTS FOR (n:OwnSentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_part_id IF NOT EXISTS FOR (n:ChangePart) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_email IF NOT EXISTS FOR (n:Account) REQUIRE n.email IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_time_link_id IF NOT EXISTS FOR (n:OneTimeLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_token_id IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_event_id IF NOT EXISTS FOR (n:AccountEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT guessing_id IF NOT EXISTS FOR (n:Guessing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT request_id IF NOT EXISTS FOR (n:Request) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT access_id IF NOT EXISTS FOR (n:Access) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (n:Load) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_key_id IF NOT EXISTS FOR (n:PersonKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT personal_value_id IF NOT EXISTS FOR (n:PersonalValue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT forgetting_id IF NOT EXISTS FOR (n:Forgetting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT replaced_rows_id IF NOT EXISTS FOR (n:ReplacedRows) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT nation_row_id IF NOT EXISTS FOR (n:NationRow) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_profile_id IF NOT EXISTS FOR (n:ImportProfile) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT training_topic_id IF NOT EXISTS FOR (n:TrainingTopic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT saved_filter_id IF NOT EXISTS FOR (n:SavedFilter) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT calendar_feed_id IF NOT EXISTS FOR (n:CalendarFeed) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_link_id IF NOT EXISTS FOR (n:InvitationLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_browser_id IF NOT EXISTS FOR (n:InvitationBrowser) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_answer_id IF NOT EXISTS FOR (n:InvitationAnswer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT public_page_id IF NOT EXISTS FOR (n:PublicPage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT public_agreement_id IF NOT EXISTS FOR (n:PublicAgreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT shared_view_id IF NOT EXISTS FOR (n:SharedView) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT shared_file_id IF NOT EXISTS FOR (n:SharedFile) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT shared_opening_id IF NOT EXISTS FOR (n:SharedOpening) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tieline_graph_id IF NOT EXISTS FOR (n:TielineGraph) REQUIRE n.id IS UNIQUE;

// Constraint on a label of the first release.
DROP CONSTRAINT sighting_id IF EXISTS;

// Indexes on other properties that queries look up.
CREATE INDEX session_by_address IF NOT EXISTS FOR (n:Session) ON (n.address);
CREATE INDEX change_by_group IF NOT EXISTS FOR (n:Change) ON (n.groupId);
