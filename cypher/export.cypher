// Write an exported network into a separate database; the exported file has lists of rows in place of the parameters
CREATE CONSTRAINT export_organization IF NOT EXISTS FOR (n:Organization) REQUIRE n.organization_id IS UNIQUE;
CREATE CONSTRAINT export_district IF NOT EXISTS FOR (n:District) REQUIRE n.district_id IS UNIQUE;
CREATE CONSTRAINT export_person IF NOT EXISTS FOR (n:Person) REQUIRE n.person_id IS UNIQUE;
UNWIND $notes AS row MERGE (n:Export {title: row.title}) SET n += row;
UNWIND $districts AS row MERGE (n:District {district_id: row.district_id}) SET n += row;
UNWIND $organizations AS row MERGE (n:Organization {organization_id: row.organization_id}) SET n += row;
UNWIND $parents AS row MATCH (part:Organization {organization_id: row.organization_id}), (whole:Organization {organization_id: row.part_of_id}) MERGE (part)-[:PART_OF]->(whole);
UNWIND $roles AS row MATCH (n:Organization {organization_id: row.organization_id}), (d:District {district_id: row.district_id}) MERGE (n)-[r:FILLS {role_id: row.role_id, spell: coalesce(row.since, '')}]->(d) SET r += row;
UNWIND $ties AS row MATCH (a:Organization {organization_id: row.organization_a_id}), (b:Organization {organization_id: row.organization_b_id}) MERGE (a)-[t:TIED_TO {tie_kind: row.tie_kind}]->(b) SET t += row;
UNWIND $people AS row MATCH (n:Organization {organization_id: row.organization_id}) MERGE (p:Person {person_id: row.person_id}) SET p.person = row.person MERGE (p)-[w:WORKS_FOR {spell: coalesce(row.since, '')}]->(n) SET w += row;
