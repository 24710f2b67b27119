// How are answers forgotten that name states as they were called, so that who sends such a request again is told that the district has changed?
MATCH (r:Request)
DELETE r
