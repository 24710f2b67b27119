// Delete these shared views
UNWIND $ids AS key
MATCH (v:SharedView {id: key})
DETACH DELETE v
