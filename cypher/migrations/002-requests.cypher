// Delete stored responses, which use former state names; a repeated request is told that the district has changed
MATCH (r:Request)
DELETE r
