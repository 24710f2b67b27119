// Read the column mapping saved under this name
MATCH (p:ImportProfile {id: $id})
RETURN p.id AS id, p.mapping AS mapping
