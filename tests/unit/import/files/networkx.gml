graph [
  name "partners"
  node [
    id 0
    label "Lake Harbor &#34;North&#34; Shelter"
    county "Lucas"
  ]
  node [
    id 1
    label "Maumee &amp; Erie Legal Aid"
    address [ city "Bowling Green" state "OH" ]
    graphics [ x 1.0 y 2.0 fill "#FF0000" ]
  ]
  node [ id 2 label "Caf&eacute; Esperan&#231;a" ]
  edge [
    source 0
    target 1
    value 2
    kind "referral"
  ]
]
