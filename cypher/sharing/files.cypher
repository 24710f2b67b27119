// List the files of a shared view, without their bytes
MATCH (v:SharedView {id: $viewId})<-[:FROZEN_IN]-(f:SharedFile)
RETURN f.name AS name
ORDER BY name
