// How do sightings become activity dates?
MATCH (s:Sighting)
SET s:ActivityDate
REMOVE s:Sighting
