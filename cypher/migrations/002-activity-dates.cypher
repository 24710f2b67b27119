// Rename sightings to activity dates
MATCH (s:Sighting)
SET s:ActivityDate
REMOVE s:Sighting
