import type { SlotType } from '../shapes';
import { examples } from '../slot-values';

/** What a reminder is about, as an action and as a thing. Any words may stand here. */
export const reminderThing = {
  name: 'REMINDER_THING',
  values: examples(`
    take my (tablets|pills|medicine|medication|water tablet|heart tablets|blood pressure tablets|insulin|painkillers|antibiotics|eye drops|inhaler|vitamins|morning tablets|night time tablets|warfarin|steroids)
    take the (tablets|pills|medicine|bins out|rubbish out|dog out|washing in|chicken out of the freezer)
    have (a drink|a drink of water|my tablets|my breakfast|my lunch|my dinner|my tea|something to eat|a cup of tea|a bath|a shower|a wash|a rest|a lie down|my insulin|a glass of water|a shave|a snack)
    drink (some water|more water|something|my milk|my shake)
    eat (my lunch|my breakfast|my dinner|something|some fruit|my tea)
    put (my eye drops in|the bins out|the bin out|the recycling out|the rubbish out|my cream on|the heating on|my hearing aids in|the kettle on|the oven on|the washing on|the dinner on|my stockings on|my feet up|the cat out|the milk bottles out|my teeth in)
    (ring|call|phone|telephone) (my daughter|my son|the doctor|the surgery|the chemist|anne|the hospital|my sister|the council|the bank|the optician|the gas man|joan|the dentist|my friend|my brother)
    (ring|phone|visit|write to|text) our (sue|susan|john|kath|margaret|michael|lad|lass|grandson|niece|pat|kevin)
    (go to|get to|be at) (the doctor|the doctors|the hospital|the dentist|the chiropodist|the day centre|church|chapel|bingo|the shop|bed|the post office|the hairdresser|my appointment|the lunch club|the club|the clinic)
    (feed|let in|let out|walk) the (cat|dog|birds|budgie|fish)
    (water|feed) the (plants|garden|flowers|tomatoes|geraniums)
    (turn|switch) (off the oven|the oven off|the gas off|the heating off|the fire off|the lights off|the telly off|the electric blanket on|the electric blanket off|the immersion on)
    (lock|check|shut) the (front door|back door|doors|door|windows|gate)
    (test|check|do) my (blood sugar|blood pressure|sugar|sugars|bloods|weight|feet|exercises|pendant|stretches)
    do (my exercises|my stretches|my physio|the washing|the ironing|the crossword|the lottery|my puzzles|my leg exercises)
    (charge|wear) my (phone|hearing aid|hearing aids|pendant|alarm|glasses|splint)
    (order|collect|pick up|fetch) my (prescription|pension|tablets|shopping)
    (pay|read) the (milkman|window cleaner|gas bill|electric|rent|meter|paper boy|gas meter|council tax)
    (get|be) ready for (the carer|my carer|the ambulance|the minibus|the taxi|church|my visitor|the nurse|bed)
    (make|cook|start) (the dinner|my lunch|my tea|a cup of tea|a start on dinner|some soup|the sunday dinner)
    (get up|get up and walk about|stand up|move about|walk about|stretch my legs|sit up|get dressed|go for a walk|have a walk round|open the curtains|close the curtains|draw the curtains|get washed|clean my teeth|change my patch|change my bag|elevate my leg|rest my legs|post the letter|post a card|write to my sister|buy a birthday card|send a card|watch the news|wind the clock|change the bed|bring the washing in|answer the door|take out the recycling|wear my mask|renew the bus pass|renew my library books|take my books back|defrost the freezer|use my inhaler|take a tablet|rub my cream in)
    (tablets|pills|medicine|medication|insulin|eye drops|inhaler|exercises|breakfast|lunch|dinner|tea|drink|water|walk|appointment|doctor's appointment|hospital appointment|dentist|chiropodist|bins|bin|recycling|washing|oven|heating|prescription|pension|birthday|church|bingo|club|lunch club|day centre|hairdresser|nurse|carer|blood test|flu jab|jab|injection|cream|patch|stockings|physio|bath|shower|bedtime|cat|dog|plants|post|phone call|shopping|milk|optician|podiatrist|window cleaner|gas man|meter reading|rent|bill|wedding|anniversary|funeral|visitors|minibus|taxi|hearing aids|blood pressure|blood sugar|vitamins|painkillers|antibiotics|morning tablets|evening tablets|night tablets|water tablets|warfarin|lottery)
  `),
} satisfies SlotType;
