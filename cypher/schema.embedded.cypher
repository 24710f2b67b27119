// Embedded: one node for each id. A constraint makes no index here, so each label has both; without the index every look-up
// by id would scan the label.
CREATE CONSTRAINT district_id IF NOT EXISTS FOR (n:District) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT county_fips IF NOT EXISTS FOR (n:County) REQUIRE n.fips IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sighting_id IF NOT EXISTS FOR (n:Sighting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT practice_id IF NOT EXISTS FOR (n:Practice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tieline_graph_id IF NOT EXISTS FOR (n:TielineGraph) REQUIRE n.id IS UNIQUE;

CREATE INDEX district_by_id IF NOT EXISTS FOR (n:District) ON (n.id);
CREATE INDEX county_by_fips IF NOT EXISTS FOR (n:County) ON (n.fips);
CREATE INDEX organization_by_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX evidence_by_id IF NOT EXISTS FOR (n:Evidence) ON (n.id);
CREATE INDEX sighting_by_id IF NOT EXISTS FOR (n:Sighting) ON (n.id);
CREATE INDEX statement_by_id IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX report_by_id IF NOT EXISTS FOR (n:Report) ON (n.id);
CREATE INDEX person_by_id IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX practice_by_id IF NOT EXISTS FOR (n:Practice) ON (n.id);
CREATE INDEX change_by_id IF NOT EXISTS FOR (n:Change) ON (n.id);
CREATE INDEX tieline_graph_by_id IF NOT EXISTS FOR (n:TielineGraph) ON (n.id);
