// Embedded: one node for each id. A constraint makes no index here, so each label has both; without the index every look-up
// by id would scan the label. Nothing is dropped here: dropping one index on a property drops it for every label.
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
<<<<<<< HEAD
CREATE CONSTRAINT training_topic_id IF NOT EXISTS FOR (n:TrainingTopic) REQUIRE n.id IS UNIQUE;
=======
CREATE CONSTRAINT saved_filter_id IF NOT EXISTS FOR (n:SavedFilter) REQUIRE n.id IS UNIQUE;
>>>>>>> filter
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_link_id IF NOT EXISTS FOR (n:InvitationLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_browser_id IF NOT EXISTS FOR (n:InvitationBrowser) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_answer_id IF NOT EXISTS FOR (n:InvitationAnswer) REQUIRE n.id IS UNIQUE;
<<<<<<< HEAD
CREATE CONSTRAINT saved_filter_id IF NOT EXISTS FOR (n:SavedFilter) REQUIRE n.id IS UNIQUE;
=======
>>>>>>> filter
CREATE CONSTRAINT tieline_graph_id IF NOT EXISTS FOR (n:TielineGraph) REQUIRE n.id IS UNIQUE;

CREATE INDEX district_by_id IF NOT EXISTS FOR (n:District) ON (n.id);
CREATE INDEX county_by_fips IF NOT EXISTS FOR (n:County) ON (n.fips);
CREATE INDEX organization_by_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX evidence_by_id IF NOT EXISTS FOR (n:Evidence) ON (n.id);
CREATE INDEX activity_date_by_id IF NOT EXISTS FOR (n:ActivityDate) ON (n.id);
CREATE INDEX statement_by_id IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX report_by_id IF NOT EXISTS FOR (n:Report) ON (n.id);
CREATE INDEX person_by_id IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX practice_by_id IF NOT EXISTS FOR (n:Practice) ON (n.id);
CREATE INDEX dismissal_by_id IF NOT EXISTS FOR (n:Dismissal) ON (n.id);
CREATE INDEX note_by_id IF NOT EXISTS FOR (n:Note) ON (n.id);
CREATE INDEX lead_decision_by_id IF NOT EXISTS FOR (n:LeadDecision) ON (n.id);
CREATE INDEX own_sentence_by_id IF NOT EXISTS FOR (n:OwnSentence) ON (n.id);
CREATE INDEX change_by_id IF NOT EXISTS FOR (n:Change) ON (n.id);
CREATE INDEX account_by_id IF NOT EXISTS FOR (n:Account) ON (n.id);
CREATE INDEX account_by_email IF NOT EXISTS FOR (n:Account) ON (n.email);
CREATE INDEX session_by_id IF NOT EXISTS FOR (n:Session) ON (n.id);
CREATE INDEX session_by_address IF NOT EXISTS FOR (n:Session) ON (n.address);
CREATE INDEX one_time_link_by_id IF NOT EXISTS FOR (n:OneTimeLink) ON (n.id);
CREATE INDEX api_token_by_id IF NOT EXISTS FOR (n:ApiToken) ON (n.id);
CREATE INDEX account_event_by_id IF NOT EXISTS FOR (n:AccountEvent) ON (n.id);
CREATE INDEX guessing_by_id IF NOT EXISTS FOR (n:Guessing) ON (n.id);
CREATE INDEX request_by_id IF NOT EXISTS FOR (n:Request) ON (n.id);
CREATE INDEX access_by_id IF NOT EXISTS FOR (n:Access) ON (n.id);
CREATE INDEX load_by_id IF NOT EXISTS FOR (n:Load) ON (n.id);
CREATE INDEX person_key_by_id IF NOT EXISTS FOR (n:PersonKey) ON (n.id);
CREATE INDEX personal_value_by_id IF NOT EXISTS FOR (n:PersonalValue) ON (n.id);
CREATE INDEX forgetting_by_id IF NOT EXISTS FOR (n:Forgetting) ON (n.id);
CREATE INDEX replaced_rows_by_id IF NOT EXISTS FOR (n:ReplacedRows) ON (n.id);
CREATE INDEX nation_row_by_id IF NOT EXISTS FOR (n:NationRow) ON (n.id);
CREATE INDEX import_profile_by_id IF NOT EXISTS FOR (n:ImportProfile) ON (n.id);
<<<<<<< HEAD
CREATE INDEX training_topic_by_id IF NOT EXISTS FOR (n:TrainingTopic) ON (n.id);
=======
CREATE INDEX saved_filter_by_id IF NOT EXISTS FOR (n:SavedFilter) ON (n.id);
>>>>>>> filter
CREATE INDEX invitation_by_id IF NOT EXISTS FOR (n:Invitation) ON (n.id);
CREATE INDEX invitation_link_by_id IF NOT EXISTS FOR (n:InvitationLink) ON (n.id);
CREATE INDEX invitation_browser_by_id IF NOT EXISTS FOR (n:InvitationBrowser) ON (n.id);
CREATE INDEX invitation_answer_by_id IF NOT EXISTS FOR (n:InvitationAnswer) ON (n.id);
<<<<<<< HEAD
CREATE INDEX saved_filter_by_id IF NOT EXISTS FOR (n:SavedFilter) ON (n.id);
=======
>>>>>>> filter
CREATE INDEX tieline_graph_by_id IF NOT EXISTS FOR (n:TielineGraph) ON (n.id);
