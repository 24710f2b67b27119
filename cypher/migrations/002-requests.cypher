// Delete answers that name states as they were called; who sends such a request again hears that the district has changed
MATCH (r:Request)
DELETE r
