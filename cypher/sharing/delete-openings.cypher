// Delete the opening counts of these shared views
UNWIND $ids AS key
MATCH (v:SharedView {id: key})<-[:OPENING_OF]-(o:SharedOpening)
DETACH DELETE o
