// Read one file of a shared view
MATCH (f:SharedFile {id: $id})
RETURN f.mediaType AS mediaType, f.content AS content
