# made by hand
Creator "nobody"
Version 2.2
graph
[
  # groups have isGroup
  directed 1
  node [ id 0 label "Lucas County" isGroup 1 ]
  node [ id 1 label "Lake Harbor
Shelter" gid 0 ]
  node [ id 2 name "Maumee Legal Aid" ]
  edge [ source 1 target 2 label "refers # to" ]
  edge [ source 2 target 2 ]
]
