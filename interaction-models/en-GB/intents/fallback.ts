import { phrases } from '../phrases';
import type { Intent } from '../shapes';

/**
 * What people ask of a speaker that is not ours to answer. Amazon's own out-of-domain model knows most of it;
 * these samples mark the border where ours come close: other people's help, other kinds of times and programmes.
 */
export const fallback = {
  name: 'AMAZON.FallbackIntent',
  samples: phrases(`
    (play|put on|i want to hear|can you play|could you play|let's have) (some music|radio two|radio four|the beatles|some jim reeves|classic fm|some hymns|my playlist|a song|vera lynn|some jazz|some brass band music|songs from the sixties|elvis|the archers|an audiobook|the news|a game|some christmas carols|cliff richard|a podcast|frank sinatra|relaxing sounds|something cheerful|the radio)
    (turn|switch|put) (the volume|it|the sound|the radio|the music) (up|down|off|on)
    (volume|louder volume|volume up|volume down|volume five|mute|unmute|next song|skip this song|pause the music|resume the music|previous track|shuffle)
    (turn|switch|put) (on|off) the (lights|light|lamp|heating|fan|kettle|bedroom light|kitchen light|plug|television|oven|hall light)
    (turn|switch|put) the (lights|light|lamp|heating|fan|kettle|bedroom light|telly|television|oven|landing light) (on|off)
    (turn|put|set) the (heating|thermostat|temperature) (up|down|to twenty degrees|to twenty one)
    (dim the lights|lock the front door|open the curtains|close the blinds|make it warmer in here|is the front door locked)
    (what's|what is|how's|what will) the weather [like|going to be like|going to do|forecast] [today|tomorrow|this weekend|in blackpool|outside]
    (will it|is it going to|is it) (rain|raining|snow|snowing|be sunny|be warm|be cold|be windy|freezing|going to rain|cold out) [today|tomorrow|later|outside]
    (do i need|should i take) (an umbrella|a coat|a brolly) [today]
    how (hot|cold|warm) is it [outside|out|in here|today]
    what's the temperature [outside|today|in spain]
    (what's|what is) the capital of (france|spain|australia|peru|germany|mongolia|canada)
    (who|who is|who's|who was) (the prime minister|the president of america|the king of spain|the pope|winston churchill|the richest man in the world|the first man on the moon|married to the queen|the manager of liverpool|taylor swift)
    (who won|what was the score in|when do) (the football|the cricket|the match|the cup final|the rugby|manchester united play|the grand national|celtic play|the world cup|rangers play next|wimbledon|the snooker|strictly)
    (who|what) (wrote|invented|discovered|painted|sang|directed|built) (hamlet|the telephone|penicillin|the mona lisa|that song|jaws|the pyramids|treasure island|yesterday|television)
    (how many|how much) (pints in a gallon|ounces in a pound|people live in wales|grams in an ounce|days till christmas|is a pound in dollars|legs has a spider|is a loaf of bread|feet in a mile|is a first class stamp|calories in a banana|stones is ninety kilos|sleeps till christmas|do eggs cost)
    how (far|high|old|tall|big|long|deep|fast) is (the moon|ben nevis|the king|mount everest|tom jones|the nile|it to london|blackpool tower|the atlantic|a cheetah|the eiffel tower|david attenborough)
    (what|what does|what's) (is photosynthesis|serendipity mean|is a black hole|the meaning of life|is the speed of light|a synonym for happy|is inflation|antidisestablishmentarianism|is bitcoin|the square root of nine|twelve times twelve|nine plus ten|fifteen per cent of eighty|a hundred divided by four|half of seventy six)
    (how do you|how do i|how can i) (spell|pronounce|cook|make|boil|knit|clean|get rid of|grow|mend|bake|draw|remove|poach) (necessary|rhubarb|a roast chicken|a cake|an egg|a jumper|the oven|slugs|tomatoes|a puncture|a victoria sponge|a horse|a wine stain|ants|yorkshire puddings|scones|moss on the lawn|a bow tie)
    (give me|find me|what's) (a recipe|a good recipe|the recipe|a good film) for (scones|lasagne|shepherd's pie|soup|a fruit cake|tonight|apple crumble|marmalade)
    (tell me|have you got|do you know|can you tell me) (a joke|a story|a riddle|a ghost story|something funny|a fact|an interesting fact|a limerick|a poem|a bedtime story|another joke|a knock knock joke)
    (sing|sing me|can you sing|hum) (a song|happy birthday|something|a lullaby|me a carol)
    (set|start|stop|cancel) (a|the|my|an) (timer|alarm|stopwatch|egg timer) [for (ten minutes|five minutes|seven o'clock|half past six|my eggs|the morning|twenty minutes)]
    wake me [up] (at seven|at half past six|in an hour|in the morning)
    (how long is|how much time is) left on (my|the) timer
    (add|put) (milk|bread|eggs|bananas|teabags|butter|potatoes|soap|washing powder) (to|on) (my|the) (shopping list|list|basket|trolley)
    (what's|read me|clear|read out) (on my shopping list|my shopping list|the shopping list|my to do list|on my list)
    (order|buy|reorder|get) (a pizza|me a pizza|some batteries|more batteries|a taxi|me a taxi|toilet rolls|dog food|a new kettle|some flowers|cat litter|a book from amazon|an indian takeaway|fish and chips)
    (where's|track|where is) (my parcel|my order|my amazon parcel|my delivery)
    (book|find|reserve) (a taxi|a table|a flight|a hotel|me a holiday|a train ticket|a hairdresser|a cruise|a haircut)
    (what time|when) (does|do|is) (the (post office|library|bank|chemist|co op|supermarket|tip|barber|bus) (open|close|come|shut)|tesco open|the next bus|the next train|aldi shut|the shops open|sainsbury's close|the train to leeds|boots open|high tide|sunset|sunrise|easter|mother's day|pancake day)
    (how do i get to|where is|where's|directions to|how far is it to) (the (post office|hospital|station|bus station|nearest bank|library)|tesco|london|sheffield|the seaside|scarborough|the nearest petrol station|timbuktu|the isle of wight)
    (what's|is there) (the traffic like|any traffic on the m six|a bus to town)
    (what's|what is) (in|on) the (news|headlines|papers) [today]
    (what's happening in|any news about|tell me about) (the world|politics|ukraine|the election|the royal family|brexit|the second world war|dinosaurs|the romans|penguins|america|football|the stock market)
    (call|ring|phone|dial) (nine nine nine|the taxi firm|the pizza place|british gas|the bank|directory enquiries|the vet|amazon|sky|bt)
    (send|write|read) (an email|my emails|a letter to the bank|an email to john|my email)
    (translate|how do you say) (hello|good morning|thank you|goodbye|where's the toilet) (in|into|to) (french|spanish|welsh|german|italian|urdu|polish)
    (do you|can you|have you|are you) (like me|love me|dream|ever sleep|married|speak french|a robot|a real person|human|got a boyfriend|believe in god|eat|feel pain|dance|a man or a woman|cook|drive a car|listening to everything i say|like cheese|happy|a spy|clever)
    (how old are you|where do you live|what's your name|who made you|what's your favourite colour|where do you come from|what do you look like|what are you wearing|what's your surname|do you have a family|what football team do you support|who's your favourite singer)
    (you're|you are) (lovely|stupid|useless|very clever|a daft thing|an idiot|a good girl|funny|beautiful|rubbish|my favourite|so rude|a marvel)
    (i love you|will you marry me|i hate you|nice to meet you|you sound nice|you make me laugh|you're getting on my nerves|happy christmas|happy birthday|merry christmas|happy new year)
    (let's play|play|open|start|launch|can we play) (a quiz|trivial pursuit|twenty questions|bingo online|a word game|noughts and crosses|tik tok|spotify|netflix|audible|bbc sounds|the price is right|question of the day|i spy|youtube|facebook)
    (flip a coin|toss a coin|roll a dice|pick a number|pick a card|choose a number between one and ten|heads or tails|spin a wheel)
    (what's|what are) (my horoscope|the lottery numbers|the winning lottery numbers|the football scores|the euromillions results|my star sign|the premium bond numbers|the odds on the favourite|house prices like|the share price of bt|the exchange rate|interest rates)
    (what's|what is) (the best way|a good way|the quickest way) to (lose weight|learn french|clean windows|get to heaven|make money|peel an orange|descale a kettle)
    (why|why is|why do|why does) (the sky blue|grass green|cats purr|it always rain|onions make you cry|we have leap years|ice float|the moon change shape|stars twinkle)
    (connect to|pair|turn on) (bluetooth|my phone|the wifi|my headphones|my new phone to bluetooth)
    (my|the) (cat|dog|budgie|hamster|goldfish) (is lovely|has had kittens|is asleep|likes you|keeps barking|wants feeding|is fat)
    (i like|i love|i'm fond of|i hate|i can't stand|i used to like) (fish and chips|dogs|dancing|the colour blue|gardening programmes|my slippers|chocolate|rugby|the rain|brass bands|liver and onions|the seaside|curry|crosswords|sprouts|modern music)
    (it's|it is) (raining|cold outside|a lovely day|a nice day|snowing|windy today|hot|my daughter's birthday|foggy out|perishing out there|brass monkeys out there|nearly christmas|gone very quiet|fish on fridays)
    (i used to|when i was young i|years ago i) (be a miner|work on the railway|work in the mill|live in leeds|drive a bus|go dancing|be in the navy|teach in a school|play football|keep pigeons|be a nurse in the war|have a motorbike)
    (my grandson|my neighbour|the woman next door|my sister|my late husband|the prime minister) (is a doctor|has a new car|likes football|works in london|was a baker|is getting married|passed his exams|talks a load of rubbish|never liked fish|has bought a boat)
    (i bought|i've bought|i saw|we had|i found) (a new hat|a nice coat|a lovely film|a robin in the garden|a new carpet|shepherd's pie for dinner|an old photograph|a penny in the street|a fox last night|some lovely curtains)
    (did you see|have you seen|have you read|what do you think of) (the football|the state of the roads|harry potter|that new film|my glasses|the price of butter|the government|modern art|the new pope|the size of that dog)
    (where|where have i|where did i) (are my glasses|put my keys|left my purse|is my phone|are my slippers|put my specs|leave my stick|are my teeth)
    (find|ring|locate) my (phone|keys|glasses)
    (how many|how much) (sugar in a|flour for|minutes for a) (cake|pancakes|boiled egg)
    (take|show me) (a photo|a picture|my photos|a selfie|the front door camera|pictures of cats|a map of england)
    (drop in on|announce|broadcast) (the kitchen|dinner is ready|the bedroom)
    (what year was|when was|when did) (the battle of hastings|i born|the war end|the queen crowned|elvis die|the titanic sink|england win the world cup|decimal money come in|the first car made)
    (what's|what is) (that noise|the point|for pudding|your problem|this song called|the name of that actor|on my mind|three score and ten|the longest river in the world|the tallest building in britain|a good name for a dog|the weather doing|the meaning of that)
    (convert|change) (ten stone to kilos|fifty pounds to euros|a pint to litres|six feet into metres|twenty degrees to fahrenheit)
    (blah blah blah|testing one two three|abracadabra|la la la|hum de dum|the cat sat on the mat|the quick brown fox|to be or not to be|once upon a time|hey diddle diddle|mary had a little lamb|tra la la|um|er|hmm|well i never|well well well|you don't say|fancy that|is that so|dear me|good heavens|goodness me|bless my soul|by heck|flipping heck|oh i say)
    (lorem ipsum|purple monkey dishwasher|banana banana banana|seven green bottles|two and two is four|up the arsenal|god save the king|land of hope and glory)
    (what|where) (can i buy|is the cheapest place for|shall i get) (a stairlift|petrol|a birthday present|a new telly|slippers|a greenhouse)
    (who do you think|who's going to|do you think) (will win|win the election|it will rain|the cup|god exists|we'll have a good summer|arsenal are any good)
    (read|read me) (a book|my kindle|the paper|the bible|a psalm|chapter one|a bit of dickens)
    (how do you feel|how are you|how's it going|how are you today|are you all right|are you well|what are you up to|what's new)
    (change your|use a different) (voice|accent|name)
    (what's|who's) (the best|your favourite|a good) (film|football team|colour|singer|book|biscuit|detective)
    (can dogs eat chocolate|do fish sleep|is the earth flat|are bananas berries|is wine bad for you|can penguins fly|do spiders have ears|are there aliens|is santa real)
    (play|put on|shuffle|let's hear|i want to listen to|play me|stick on) (yellow submarine|unchained melody|danny boy|abide with me|rock around the clock|green green grass of home|moon river|the blue danube|capital radio|smooth radio|radio five live|gold radio|some country and western|some mozart|perry como|dean martin|the carpenters|the dubliners|max bygraves|rain sounds|a relaxing playlist|party music|shirley bassey|something by queen|the soundtrack from oklahoma|some bagpipes|a lullaby)
    (who|who is it that) (sings|sang|wrote|plays|played|stars in|starred in|reads|presents|directed|composed) (delilah|this song|white christmas|james bond|ken barlow|the planets|this one|the sound of music|yesterday|the lead in casablanca|wuthering heights|sherlock holmes|the music for jaws)
    (is|was|did) (elvis|paul mccartney|joan collins|the queen mother|bruce forsyth|cliff richard|des lynam|terry wogan|vera lynn|michael caine|tom jones|rod stewart|winston churchill) (still alive|dead|married|really that tall|born in liverpool|ever in a film|a good singer|die|have any children|english)
    (how many|what) (episodes|series|films|wives|children|goals|world cups|medals) (of|did|has|have) (dallas were there|henry the eighth have|england won|bobby charlton score|are in the series|the beatles make|tom cruise been in|brazil won)
    (is there|are there|was there|could there be) (life on mars|aliens|such a thing as ghosts|a god|gold in wales|a loch ness monster|sharks in the sea at brighton|wolves in scotland|water on the moon|a man in the moon|gluten in oats|sugar in tomato soup)
    (who|what party) (should i|do i|shall i|are you going to|will you) vote for
    (what's|what is) (the council tax on a band d|the state pension age|the speed limit in spain|the penalty for no television licence|the stamp duty on a house|the minimum wage|the fuel duty|the tax on a car|the vat on biscuits)
    (how do i|how do you|where do i) (renew my passport|get a blue badge|apply for a bus pass|claim pension credit|tax my car|sell my house|make a will|change my bank|report a pothole|get a television licence|vote by post|apply for attendance allowance|complain to the gas board|write a cheque)
    (what time|when) (does it get dark|is it in australia|is it in new york|is lighting up time|does the sun rise|is the last bus|does the pub open|is church on television in america|do the clocks go forward|is half time|does the plane from spain land|does the chip shop open|is kick off at old trafford|is it light in the morning|is the shipping forecast)
    (what|which) (day|date|year|month) (was|is) (the battle of waterloo|the coronation|the moon landing|the general election|bonfire night|the summer solstice|the longest day|the great fire of london|the first world war|decimalisation|the jubilee|burns night|st david's day)
    what day (did the war end|was i born on|does christmas fall on|is boxing day in twenty thirty|did elvis die|was the wedding of charles and diana)
    (watch|mind|look) out for (that wasp|the step|that puddle|the cat|your fingers|that dog|the bus)
    (mind|keep an eye on|watch|look at|see to) (the cake in the oven|that pan|the milk on the stove|the potatoes|the state of that garden|your manners|the step|that dog|the baby|the traffic|the time in new york)
    (forget|remember|cancel|stop|delete|pause|resume|test) (the potatoes|the alamo|the music|my amazon order|the taxi|the dishwasher|the film|my emails|the washing machine|me on my times tables|my french|my spelling|the fire alarm battery in the office|the audiobook|the podcast|my sky subscription|the milk order|the timer on the oven|that song)
    (remind|tell|ask) (the plumber he owes me money|arthur to get off the sofa|the dog to stop barking|that man to move his car|siri something|google to play jazz|the prime minister to resign|the vicar a joke)
    (that's|that is|what) a (nice cardigan|lovely hat|smashing blouse|pretty tune|funny name|rude word|clever trick|load of old rubbish|nice bit of cloth|good song|big spider|lovely day)
    i (can't abide|can't stand|don't care for|quite like|do like|adore|rather like|never liked|could never stomach|don't hold with|prefer) (rice pudding|tripe|modern art|jazz|opera|the young ones today|these new coins|marmite|cold tea|sprouts|that man on the telly|dogs on the bed|bagpipes|bananas|mobile phones|sandals with socks|butter on both sides|my eggs runny)
    i'm (partial to|fond of|keen on|not keen on|a devil for|mad about|allergic to) (a bit of cheese|a nice kipper|liquorice|crosswords|brass bands|my garden|a custard cream|cats|tinned peaches|the sea|cowboy films|pickled onions)
    (i'm going to|i think i'll|i might|i shall|i was going to|i must|we're going to|i've just got to) (have a bath|have a sit down|do some baking|make a cake|do my knitting|have a biscuit|put the kettle on for the milkman|read my book|write a letter|paint the fence|do the crossword|finish this jumper|have a look at the paper|do a jigsaw|feed the ducks|make some jam|polish the brass|dust the shelves|mow the lawn)
    i (had|have had|made|ate|cooked|fancy|enjoyed) (a lovely bit of haddock|a nice bit of ham|some lovely strawberries|an egg for my breakfast yesterday|a curry last night|fish and chips on friday|a stew|a roast on sunday|shepherd's pie|a bit of cake with jean|a sherry) [for my tea|for dinner|last week|on sunday]
    (they've|they have|they|the council|the government|somebody) (put the price of coal up|put the bus fares up|closed the library|dug up our road|painted the post box|knocked down the old mill|cut down that tree|changed the number ten bus|shut the baths|built on the field|put up a new fence|started a war) [again|now|years ago]
    (my|our|his|her) (knitting|garden|tomatoes|roses|jigsaw|crossword|new slippers|curtains|lawn|sweet peas|car|old school|mother's cooking|neighbour's cat|first job|wedding dress|leeks) (is|are|was|were) (coming on nicely|lovely|doing well|a picture|nearly finished|too tight|the best in the street|in the paper|blue|at the cleaners|miles away|hard work|ever so pretty)
    (he's|she's|they're|he|she|that man's|my nephew's) (painted his fence purple|a lovely singer|got a new car|always late|gone to spain|a bus driver|got nine grandchildren|moved to canada|a right chatterbox|as tall as a door|learning the piano|been on the television|called after his grandad|retired now)
    (we|i|my husband and i|me and my sister) (used to|always|once|often) (go to rhyl|go to butlins|dance at the palais|sing in the choir|live above a shop|work in the mill|keep hens|go hop picking|play in the street|ride a tandem|go to the pictures on saturday|have a coal fire|walk five miles to school|holiday in blackpool)
    (when i was|back when i was|in my day when i was) (a girl|a lad|in the army|at school|courting|in the land army|your age|on the buses|young|in service|down the pit) (we had no telly|everyone walked|it was different|you could leave your door open|a pint was a shilling|we made our own fun|things were cheaper)
    (young people|kids|politicians|the papers|doctors|footballers|prices|things) (today|nowadays|these days) (don't know they're born|are shocking|have no manners|are all the same|cost the earth|never tell the truth|earn too much|aren't what they were)
    (shall|should) (we|i) (have fish for supper|wear my blue dress|have the salmon or the chicken|plant the beans now|get a dog|paint it green|go by train or by bus|buy a new coat|use butter or marge|let him win|have another biscuit)
    (what shall i|what should i|what can i|what do i) (wear to the wedding|cook for sunday|buy my grandson for his birthday|write in the card|plant in the shade|do with leftover turkey|put in a sandwich|call my new cat|tip the waiter|say to the vicar|feed a hedgehog)
    how much (should i tip|is petrol|is a pint|does a dog licence cost|is a bag of coal|does a horse eat|is gold worth|do you weigh|wood would a woodchuck chuck|sugar goes in jam|does it cost to fly to spain|is the television licence)
    (hello|morning|how's|eh) (doreen how's your mother|vicar|your father|officer|george come in|boys and girls|operator|sailor|mrs next door lovely morning|pussy cat)
    (get down|sit|stay|walkies|fetch|here boy|good dog|naughty cat|out you go|off the bed|leave that alone|drop it boy|give me your paw)
    (pass the salt|two pints of milk please|a pound of mince please|keep the change|single to the town hall please|is this seat taken|mind your backs|after you|all aboard|pull the other one|who goes there|put that down|wipe your feet|shut that door there's a draught|not in front of the children|mind the step|turn left at the lights)
    (and i said to her|so he said to me|she told me|he never said|i told him straight|you'll never guess what) (i said|that|you can't park there|she's expecting|it was the butler|what a cheek|the price of it|he went red|i wasn't having it|he'd won the pools)
    (no|no no) i (said|meant) the (blue one|red one|other shelf|big one|left hand side|one with the flowers|top drawer)
    (knock knock|who's there|boo|peek a boo|achoo|bless you|cock a doodle doo|ding dong|tick tock|humpty dumpty|ring a ring o roses|baa baa black sheep|twinkle twinkle little star|row row row your boat|a b c d e f g|one two three four five|do re mi|abcdefg|supercalifragilisticexpialidocious|yabba dabba doo|ooh la la|fiddlesticks|balderdash|poppycock|codswallop)
    (why|how) (do|does|did|is|are|can) (leaves go brown|birds fly|planes stay up|the sea salty|my tea cold|cats always land on their feet|rainbows made|we yawn|they get the lead in pencils|bees make honey|a magnet work|people snore|the dinosaurs die out|it get so dear|the earth go round)
    (can|do|does|are|is|will) (dogs eat grapes|you eat rhubarb leaves|worms have eyes|cheese go mouldy in the fridge|it safe to eat eggs past their date|tomatoes fruit|whales fish|coffee bad for you|cucumbers grow in pots|the post come on a saturday in france|sharks bite|bats blind|you freeze milk)
    (define|spell|pronounce|translate|what rhymes with|what's another word for|what's the plural of|what's the opposite of|use in a sentence) (ubiquitous|orange|rhythm|happy|octopus|yacht|hot|accommodation|serendipity|mouse|bonjour|antimacassar|colonel)
    (what's|what is|what are) (an anagram of listen|a six letter word for bird|seven across|the boiling point of water|the square root of eighty one|fifteen percent of sixty|seven eights|ninety nine plus one|the roman numeral for fifty|the chemical symbol for gold|pi|a furlong|a baker's dozen|the highest mountain in wales|the population of china|the deepest ocean|the tallest man ever|the best hoover to buy|the best biscuit for dunking|the difference between a rabbit and a hare|a good name for a budgie|the offside rule|the royal family's surname)
    (how many|how much) (feet in a furlong|stone is seventy kilos|days in february|minutes in a day|eggs in a dozen|people live in norwich|players in a cricket team|teeth has a shark|hours from here to london|cups in a pint|letters in the alphabet|bones in the body|miles to the moon|shillings in a pound|rashers are left|weeks in a year)
    (set|change|turn|put|make) (the thermostat|the bedroom light|the lamp|the lights|the radiator|the fan|the telly|the volume|the oven) (to nineteen|to blue|to thirty percent|down low|brighter|warmer|to max|on low|to channel four|up full|to gas mark six)
    (is|are|did i leave|have i left|check if) (the oven on|the front door locked|the lights off upstairs|the garage shut|the iron on|the back door open|the heating on|the alarm set on the car|the fridge door open)
    (switch to|open|launch|start|enable|install|download|log in to|sign in to) (the daily mail|facebook|whatsapp|my bank|sky news app|the weather app|candy crush|a meditation|the bible app|my photos|google|netflix|headspace|zoom|skype)
    (video call|facetime|skype|message on facebook|call on whatsapp|drop in on) (my grandson|sarah|the kitchen|australia|my sister in canada|the living room|uncle bob)
    (book|order|reserve|buy|get me|i'd like to buy|can i order) (a train ticket to york|tickets for the panto|a new hoover|a bunch of flowers for jean|a chinese|some seeds|a wheelbarrow|a birthday cake|a stairlift brochure|a magazine|a table for two|some slippers size six|a skip)
    (track|cancel|return|where's|when will|has) (my parcel|my order|my delivery|my amazon parcel|that parcel|my new shoes) [arrive|come|been delivered|coming]
    (give me|tell me|find|read|what's) (today's headlines|the football results|the racing results|tonight's numbers|the thought for the day|a quote from shakespeare|a bible verse|a tongue twister|a crossword clue|some trivia|the recipe for trifle|the cricket score|my stars|the pollen count|the tide times|the share price of tesco|the death notices|a word of the day|your best joke)
    (will|is|was) (there be a frost|it be nice for the washing|the river flooded|there fog on the tops|it snowing in leeds|it hotter yesterday|the grass dry enough to cut|it good drying weather|there ice on the roads) [tonight|tomorrow|today]
    (any|are there any) (delays on the trains|roadworks on the m one|flood warnings|jobs going|bargains in aldi|good restaurants near here|petrol stations near here|cheap flights to malaga|vacancies at the butcher's|ghosts in this house)
    (is|what time is|when's) (marks and spencer|the garden centre|the optician|the barber|the chip shop|the pub|the tip|the swimming baths in leeds|the museum) (open|shut|busy|open on sunday|open now|open till late)
    (nearest|where's the nearest|directions to the nearest|take me to the) (petrol station|cash machine|toilet in town|post box|hospital car park|garden centre|bank|railway station|chemist that's open|supermarket)
    (you're|you are|you) (a clever little thing|a good listener|not very bright|getting on my wick|like a daughter to me|only a machine|as daft as a brush|a cheeky monkey|my best friend|a waste of money|talking rubbish|cleverer than siri|very polite|no use to man nor beast)
    (i bet you|can you|could you|do you) (can't sing|speak welsh|tell fortunes|count to a hundred|bark like a dog|make a cup of tea|do the ironing|drive|dance the tango|whistle|play the piano|beatbox|rap|meow|laugh|sneeze|fly|keep a secret from the queen)
    (what|who|where|when|why) (are we|is the universe|was the big bang|will the world end|goes up but never comes down|has four legs in the morning|came first the chicken or the egg|put the ram in the ram a lam a ding dong|let the dogs out|do we go when we die|killed cock robin)
    (happy|merry|good) (new year|christmas everyone|easter|anniversary|birthday to you|luck in the exam|riddance)
    (up the|come on|go on) (villa|england|city|united|the reds|the blues|rangers|you irons|my son|the town)
    (tell|read) me (a love poem|the story of cinderella|about your family|about the titanic|about henry the eighth|how engines work|about wales|a scary story|about the olympics|what clouds are made of|about bees|about the moon)
    (he's|she's|it's) (not my type|a nice looking fellow|a rum do|a funny old world|a long way to tipperary|no skin off my nose|all greek to me|six of one|as broad as it's long|the way the cookie crumbles|a lovely film that)
    (the|that|this) (bread's gone up again|milkman was late yesterday|dog wants to go out|cat's been sick on the rug|vicar came to tea|fence wants painting|train was packed|soup was lovely|film was rubbish|king's on the new stamp|neighbour's got a caravan|queue was out of the door|butcher's closed down|wind's got up|lawn wants cutting|postman had shorts on|blackbird's singing|moon's full)
    (play|put on|start|stream) (bridge over troubled water|the water is wide|help by the beatles|moon river|singing in the rain|stand by me|lean on me|water music|help me make it through the night|river deep mountain high|cry me a river|lonely this christmas|the fall|rain sounds|matt monro|doris day|the shipping forecast|my audiobook|the omnibus)
    (i think i'll|i might|i'm going to|i shall|i'm off to|i'll) (have a bath|have a wash|make a brew|have a cup of tea|do the crossword|have a sandwich|watch the telly|go to bed|have a nap|cook some dinner|put the kettle on|have a biscuit|do the ironing)
    (i had|we had|i've just had|i enjoyed) (a lovely|a nice|a smashing|some lovely) (dinner|lunch|tea|day out|bit of fish|cup of tea|holiday) (at the legion|yesterday|at my daughter's|with joan|on sunday)
    (give me|pick|choose|tell me) a (random number|number between one and ten|card|riddle|fun fact|fact|colour)
    (what|which) (is the|channel is the) (best|cheapest|nearest) (phone|supermarket|pub|airline|shop)
    (the cat's|the dog's|the budgie's) been (sick on the rug|in the garden|chasing birds|asleep all day|naughty)
    (i used to|i once|years ago i) (work down the pit|work in a shop|live in leeds|dance|play football|drive a bus|be in the army)
    (they've|they have|the government have) (put the price of bread up|closed the post office|dug the road up|put the bus fares up)
    (it's cold enough|it's hot enough|it looks like it's going) to (snow|fry an egg|rain)
    (my grandson|my granddaughter|my nephew) is (getting married|at university|learning to drive|a plumber) [in june|now]
    (how long|how many days|how many sleeps) (is left on my timer|until easter|until christmas|till my birthday|is left)
    (what date|when) is (mother's day|easter|pancake day|father's day|the queen's birthday|remembrance sunday)
    (subscribe to|follow|download) (a podcast|the podcast|an album) [about gardening]
    (are the trains|are the buses|is the m six|is the a one|is the traffic) (running|busy|bad|on time|delayed) [to preston]
    (is the|is) (tesco|library|chemist|post office|bank) (open|shut) [on sunday|today|now]
    (show me|open) (the front door camera|my photos|a picture of a cat|my calendar|youtube|netflix)
    (skip|next|rewind) (this song|chapter|track|a bit) [please]
    (our|my) (kevin|susan|lad|lass|grandson|granddaughter|neighbour|nephew) (has passed his driving test|has got a new job|is expecting|has had her hair done|has moved to leeds|got married on saturday|is learning the trumpet|'s got a new car)
    (it's|it has|it) (turned out nice again|come out sunny|clouded over|brightened up|gone chilly outside|looks like rain|been a lovely summer|was a lovely service)
    (i do like|i always liked|i never did like|i can't abide|i love|i quite like) (this tune|that colour|kippers|a brass band|marzipan|that singer|snow|the sea|her hat|jigsaws|rhubarb)
    (what's|what is|give me|read me|any) (the|) (news|headlines|latest news|local news) [please|today|this morning]
    (set|start|put on) (a|the|an egg|me a) timer for (eight|three|twelve|fifteen|thirty|forty five) minutes [please|for the eggs|for the roast]
    (i've|i have|i) [just] had (a lovely|a nice|a smashing|a grand|my usual) (cup of tea|brew|drink of lemonade|chat|natter|visit|meal|dinner|walk|cuppa|bath|bite to eat) (with (joan|my friend|the vicar|our susan|the girls)|at the (club|cafe|church|centre)|in the garden|in town)
    (we|joan and i|me and my sister) had (a drink|a cup of tea|a bite|a lovely dinner|a good natter) [at the club|in town|yesterday]
  `),
} satisfies Intent;
