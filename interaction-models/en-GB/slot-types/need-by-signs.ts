/** Needs told by their signs rather than by name; each is read with the phrases of its own need. */
export const bySigns = {
  fall: `
    (lying|laid|sat|been lying) (by|next to|beside) the (radiator|bed|sink|wardrobe|fire|door)
    [sat down and] missed the chair
  `,
  unwell: `
    [i] (can't stop|keep) (coughing|shaking|being sick) [blood]
    [my] (eyes|sight|everything) (has gone|have gone|is) (blurry|dim|black|misty)
    not long for this world
  `,
  pain: `
    (seized up|seized solid|swollen up)
    [a lot of|in] discomfort
  `,
  toilet: `
    (stuck on the (toilet|loo|commode))
    (leaked|leaking|soaked) [through|all over] [the (sheets|bed|chair)|my pad]
    (wet sheets|wet bed|get my tights down|get my trousers down in time)
  `,
  food: `
    (half starved|weak with hunger|nowt to eat|nothing to eat|not a crumb)
    (the|my) (cupboards are empty|cupboard is empty|cupboards are bare|cupboard is bare)
    no (bread|milk|dinner) left
  `,
  moving: `
    (stuck|wedged|jammed|marooned) (here|upstairs|on the stairs|in my chair|between the bed and the wall)
    (straighten up|bend down|turn myself [over]|turn in bed|swing my legs [round])
    (hauling|heaving|pulling|helping) (up|out of (this|my|the) (chair|bed|recliner))
    stuck [fast] in (the recliner|this chair|my recliner)
  `,
  company: `
    (no one|nobody|not a soul) to (speak|talk) to [since (friday|sunday|monday)|all day|all week]
  `,
  repair: `
    (a smell of gas|smell gas|smelling gas)
    (locked out|locked in|can't open the door|can't get the door open|freezing cold|the house is freezing)
    [the|my] (tap|handle|knob|lid) (has come off|come off|came off in my hand)
    [the] (telly|lights|light|power) (gone off|gone out|have gone off)
  `,
} as const;
