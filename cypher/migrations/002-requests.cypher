// How are answers forgotten that name states as they were called? Who sends such a request again is told that the district has changed.
MATCH (r:Request)
DELETE r
