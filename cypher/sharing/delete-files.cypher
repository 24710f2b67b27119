// Delete the files of these shared views
UNWIND $ids AS key
MATCH (v:SharedView {id: key})<-[:FROZEN_IN]-(f:SharedFile)
DETACH DELETE f
