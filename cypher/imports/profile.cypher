// Read the columns that an import profile of this name says
MATCH (p:ImportProfile {name: $name})
RETURN p.name AS name, p.mapping AS mapping
