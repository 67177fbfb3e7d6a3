const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [to = '', from = ''] = line.split(':').map((side) => side.trim());
        return from.split(' ').map((word) => [word, to] as const);
      }),
  );

/** Contractions whose full form cannot be read off their ending, and those that recognisers write without sign. */
export const contractions = pairs(`
  can not: can't cannot cant
  will not: won't wont
  shall not: shan't shant
  do not: don't dont
  does not: doesn't doesnt
  did not: didn't didnt
  is not: isn't isnt ain't aint
  are not: aren't arent
  was not: wasn't wasnt
  were not: weren't
  have not: haven't havent
  has not: hasn't hasnt
  had not: hadn't
  could not: couldn't couldnt
  would not: wouldn't wouldnt
  should not: shouldn't
  must not: mustn't
  need not: needn't
  might not: mightn't
  dare not: daren't
  i am: i'm im
  i have: ive
  i would: i'd
  let us: let's
  what is: whats
  where is: wheres
  who is: whos whose
  how is: hows
  that is: thats
  there is: theres
  it is: its 'tis tis
  you are: youre
  you have: youve
  they are: theyre
  they have: theyve
  going to: gonna gunna gonnae
  want to: wanna
  have got to: gotta
  do not know: dunno
  let me: lemme
  give me: gimme gis
  do you: d'you d'ye dyou
  what have: what've
  them: 'em em
`);

/** Words of the regions, of slang, and words of several spellings, under the one that the samples use. */
export const dialect = pairs(`
  can not: cannae canna
  do not: dinnae dinna divvent divent
  did not: didnae didna
  is not: isnae
  was not: wasnae
  will not: willnae winnae
  have not: havenae
  would not: wouldnae
  could not: couldnae
  does not: doesnae
  no: nae naw nay
  yes: aye yeah yep yup
  you: ye ya yous youse tha thee thou yow
  your: yer thi thy
  my: mi ma
  our: oor wor
  myself: masel meself mesel misen mysen missen missel
  from: fae frae
  to: tae
  out: oot
  about: aboot
  down: doon
  round: roond
  home: hame yem
  house: hoose
  now: noo
  with: wi
  off: aff
  give: gie
  nothing: nowt nuffink nothin nothink nuthin
  anything: owt anythin anythink
  something: summat summut somethin somethink
  someone: somebody
  anyone: anybody
  no one: nobody
  everyone: everybody
  okay: ok okey
  all right: alright awright reyt
  only: nobbut
  always: allus
  while: whilst
  television: tele telly tellybox tv tellie
  cup of tea: cuppa brew char
  umbrella: brolly
  medicine: meds medication medications medicines
  tablets: pills pill tablet
  toilet: loo lavatory lav lavvy khazi bog netty privy lavvie
  ring: phone telephone dial
  mother: mum mam mammy mom
  father: dad
  child: wean bairn
  children: weans bairns
  girl: lass lassie
  coming: comin
  going: goin gannin
  go: gan
  want: wan
  feeling: feelin
  falling: fallin
  doing: doin
  trying: tryin
  watching: watchin
  because: cos coz
  what: whit wot wha
  where: whaur
  that: yon
  tonight: tonite theneet
  night: neet
  tomorrow: morra
  told: telt
  over: ower
  through: thru
  reminder: remainder
  reminders: remainders
  bathroom: bafroom
  head: heid bonce noggin
  heart: ticker
  food: grub scran nosh
  sandwich: butty sarnie sanger
  electric: leccy lecky
  money: dosh brass dough readies
  stealing: nicking pinching thieving
  steals: nicks
  stole: nicked pinched
  bad: gammy manky
  exhausted: knackered shattered jiggered wabbit
  starving: clemmed famished
  freezing: foundered nithered perished
  very: wile
  cigarettes: ciggies fags
  old: oul auld
  broken: knacked bust
  sleep: kip
  talk: natter blether chinwag
  crying: skriking
  wheelie: wheely
  grandchildren: grandkids grandbairns grandweans
  hospital: infirmary
`);
