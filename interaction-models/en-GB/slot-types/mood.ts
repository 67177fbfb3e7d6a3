import type { SlotType } from '../shapes';
import { meaning } from '../slot-values';

/** How somebody feels in themselves, in the understatement that British people answer with. */
export const mood = {
  name: 'MOOD',
  values: [
    meaning(
      'good',
      'good',
      `
      [very|really|ever so|pretty|quite] (happy|cheerful|good|well|content|bright|chipper|perky|jolly|merry)
      (great|smashing|champion|grand|marvellous|wonderful|lovely|fantastic|excellent|super|tip top|brilliant|terrific|splendid|first rate|first class|on good form|in good form|in good spirits|in a good mood|in fine fettle|on top form|over the moon|on top of the world|full of beans|full of the joys of spring|chuffed|delighted|pleased as punch|couldn't be better|never better|better than ever|much better|a lot better|better today|a bit better|better|bright as a button|fit as a fiddle|right as rain|tickety boo|happy as larry|fair champion|bostin|proper good|braw|tidy|rosy|in the pink|buzzing|relaxed|peaceful|rested|well rested)
    `,
    ),
    meaning(
      'all-right',
      'all right',
      `
      (okay|fine|not bad|not so bad|not too bad|so so|fair to middling|middling|fair|bearing up|mustn't grumble|can't complain|getting by|soldiering on|plodding on|plodding along|pottering on|muddling through|muddling along|ticking over|same as ever|same as usual|the same|much the same|about the same|average|okay i suppose|all right i suppose|not so dusty|could be worse|so so today|up and down|neither up nor down|comme ci comme ca|surviving|managing|chugging along|just ordinary|normal|as well as can be expected|no worse|no better no worse|keeping going|bobbing along|reasonable|passable|nothing to write home about|alright|fairish|nobbut middling)
    `,
    ),
    meaning(
      'low',
      'low',
      `
      [a bit|very|really|ever so|rather|quite|right|so|awful] (low|down|sad|lonely|blue|depressed|miserable|fed up|tearful|glum|upset|flat|gloomy|unhappy|lonesome|weepy|isolated|anxious|worried|nervy|on edge|browned off|cheesed off|heartbroken|forlorn|mopey|down hearted|out of sorts|hopeless|useless|bored|cut off|empty|downcast)
      (down in the dumps|down in the mouth|in the doldrums|in low spirits|feeling sorry for myself|under a cloud|not so happy|not very happy|not happy|in a bad mood|bored stiff|sick and tired of it all|sick of it all|at a low ebb|crying a lot|missing my husband|missing my wife|missing my late husband|missing him|missing her|missing people|missing the family|grieving|wishing i wasn't here|all alone in the world|nobody to talk to|dead inside|dreading the day|at the end of my tether|at the end of my rope|like crying|like i can't be bothered|like giving up|like nobody cares|stressed|bluesy|not myself in my spirits|bad in my nerves|awful low|scunnered|a bit weepy)
    `,
    ),
    meaning(
      'unwell',
      'a bit under the weather',
      `
      [a bit|rather|a little|slightly] (under the weather|off colour|peaky|poorly|run down|washed out|off it|tired|groggy|seedy|worn out|below par|achy|stiff|sickly|ropey|rough|weary|bunged up|full of cold|ill|sick|unwell|dizzy)
      (not too clever|not so clever|not very clever|not too good|not so good|not very good|not too grand|not so hot|not a hundred per cent|not up to much|not one hundred per cent|no great shakes|not up to the mark|fair clapped out|done in|dead tired|exhausted|shattered|knackered|wabbit|peely wally|jiggered|tired out|worn to a frazzle|bad|terrible|awful|like death warmed up|dreadful|worse|worse than yesterday|full of cold|full of flu|bad with my chest|bad with my back|aching all over|full of aches and pains|in pain)
    `,
    ),
  ],
} satisfies SlotType;
