// Store the bytes of one file of a shared view
MATCH (v:SharedView {id: $viewId})
CREATE (f:SharedFile {id: $id, name: $name, mediaType: $mediaType, content: $content})
CREATE (f)-[:FROZEN_IN]->(v)
