// Name sightings activity dates
MATCH (s:Sighting)
SET s:ActivityDate
REMOVE s:Sighting
