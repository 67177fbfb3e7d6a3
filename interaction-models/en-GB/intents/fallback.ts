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
    (what time|when) (does|do|is) (the (post office|library|bank|chemist|co-op|supermarket|tip|barber|bus) (open|close|come|shut)|tesco open|the next bus|the next train|aldi shut|the shops open|sainsbury's close|the train to leeds|boots open|high tide|sunset|sunrise|easter|mother's day|pancake day)
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
  `),
} satisfies Intent;
