graph [
 node [ id 1 label "Lake Harbor Shelter" ]
 node [ id 2
