// Delete kept answers, which use the former names of states: who repeats such a request is told that the district has changed
MATCH (r:Request)
DELETE r
