// Read the fillings of a district with their organizations
MATCH (:District {id: $id})<-[f:FILLS]-(o:Organization)
RETURN properties(f) AS fill, properties(o) AS organization
