import type { SlotType } from '../shapes';
import { meaning } from '../slot-values';

const group = '(club|clubs|group|groups|class|classes|session|sessions|lessons)';

/** What somebody would like to go to. */
export const interest = {
  name: 'INTEREST',
  values: [
    meaning(
      'exercise',
      'exercise',
      `(exercise|keep fit|chair exercise|chair exercises|seated exercise|yoga|chair yoga|tai chi|pilates|gentle exercise|aerobics|gym|stretching|balance|zumba|strength and balance|fitness|movement) [${group}]`,
    ),
    meaning(
      'lunch-club',
      'lunch club',
      '(lunch club|lunch clubs|luncheon club|luncheon clubs|dinner club|lunches|community lunch|meals with other people|pensioners lunch|soup lunch|sunday lunch club|a meal out|somewhere to have dinner|somewhere to eat with others)',
    ),
    meaning(
      'coffee',
      'coffee morning',
      "(coffee morning|coffee mornings|coffee|tea and a chat|tea party|tea parties|drop in|drop ins|drop in centre|somewhere to meet people|somewhere to have a chat|social club|social clubs|social group|get togethers|a natter group|knit and natter|afternoon tea|chat cafe|day centre|day centres|warm space|warm hub|tea and biscuits|old people's club|over sixties|over sixties club|pensioners club|women's institute|w i|company)",
    ),
    meaning(
      'singing',
      'singing',
      `(singing|choir|choirs|sing along|sing alongs|singalong|choral|community choir|carol singing|karaoke) [${group}]`,
    ),
    meaning(
      'dancing',
      'dancing',
      `(dancing|dance|dances|tea dance|tea dances|ballroom|ballroom dancing|line dancing|a bit of a dance|sequence dancing|salsa|ceilidh) [${group}]`,
    ),
    meaning(
      'crafts',
      'crafts',
      `(crafts|craft|knitting|sewing|crochet|needlework|embroidery|card making|quilting|pottery|flower arranging|woodwork|making things|patchwork) [${group}]`,
    ),
    meaning('bingo', 'bingo', '(bingo|a game of bingo|bingo night|bingo nights|bingo session|prize bingo)'),
    meaning(
      'walking',
      'walking',
      `(walking|walks|a walk|health walk|health walks|rambling|ramblers|gentle walk|gentle walks|wellbeing walk|guided walk|strolling) [${group}]`,
    ),
    meaning(
      'gardening',
      'gardening',
      `(gardening|allotment|allotments|horticulture|community garden|garden club|plants|growing things|flower show) [${group}]`,
    ),
    meaning('art', 'art', `(art|painting|drawing|watercolours|sketching|watercolour|photography) [${group}]`),
    meaning(
      'computers',
      'computers',
      `(computers|computer|internet|i t|tablet|ipad|phone help|smartphone|digital|learning the computer|getting online|help with my phone|silver surfers) [${group}]`,
    ),
    meaning(
      'faith',
      'church',
      '(church|chapel|church service|church services|mass|bible study|prayer|prayer meeting|mosque|temple|gurdwara|synagogue|service|services at church|prayers|fellowship|hymns|messy church|evensong)',
    ),
    meaning(
      'mens-shed',
      "men's shed",
      "(men's shed|mens shed|men in sheds|men's group|men's club|something for men|men's sheds|woodworking shed)",
    ),
    meaning(
      'film',
      'films',
      `(films|film|cinema|pictures|matinee|film club|theatre|shows|a show|plays|pantomime|music|concert|concerts|live music|brass band|band|jazz) [nights|afternoon|afternoons|show]`,
    ),
    meaning(
      'quiz',
      'quizzes',
      '(quiz|quizzes|quiz night|quiz nights|pub quiz|games|board games|card games|games afternoon)',
    ),
    meaning(
      'bowls',
      'bowls',
      `(bowls|bowling|lawn bowls|indoor bowls|carpet bowls|crown green bowls|skittles|boccia|curling|new age kurling) [${group}]`,
    ),
    meaning(
      'swimming',
      'swimming',
      `(swimming|aqua aerobics|swim|aquafit|hydrotherapy|water aerobics|a swim|swimming baths) [${group}]`,
    ),
    meaning(
      'memory-cafe',
      'memory cafe',
      `(memory cafe|memory cafes|dementia cafe|dementia group|dementia friendly|memory group|reminiscence|singing for the brain|memory lane|alzheimer's group|memory clinic|dementia)`,
    ),
    meaning(
      'befriending',
      'befriending',
      '(befriending|befriender|someone to visit|telephone befriending|visiting scheme|befriending scheme|a telephone friend|a friend to visit|people to talk to|someone to visit me|making friends|new friends|making new friends)',
    ),
    meaning(
      'books',
      'books',
      `(books|book|reading|library|libraries|poetry|writing|creative writing|mobile library|story telling|local history|history|family history|talks|lectures|u three a|university of the third age) [${group}]`,
    ),
    meaning(
      'cards',
      'cards',
      `(cards|whist|whist drive|bridge|dominoes|darts|cribbage|chess|draughts|rummy|snooker|beetle drive|beetle drives) [${group}]`,
    ),
    meaning(
      'trips',
      'trips',
      '(trips|trip|day trips|days out|outings|outing|coach trips|coach trip|a day out|a trip out|minibus trips|excursions|a run out|shopping trips)',
    ),
    meaning(
      'support',
      'support',
      `(bereavement|carers support|stroke|parkinson's|diabetes|arthritis|cancer support|breathe easy|hearing loss|sight loss|mental health|falls prevention|weight watchers|slimming world|benefits advice|advice|welfare rights) [${group}]`,
    ),
  ],
} satisfies SlotType;
