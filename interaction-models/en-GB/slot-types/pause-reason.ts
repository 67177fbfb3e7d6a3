import type { SlotType } from '../shapes';
import { meaning } from '../slot-values';

/** Why a home will be quiet, or lively, for a while. */
export const pauseReason = {
  name: 'PAUSE_REASON',
  values: [
    meaning(
      'away',
      'away',
      `
      (going|off|going off|gone|staying|being|out) away
      [going|off|going off] on (holiday|my holidays|holidays|a trip|a cruise|a coach trip|a break|a little break|my hols)
      (a holiday|my holidays|holiday|a trip|a coach trip|a weekend away|a few days away|a break|a week away|a cruise|respite|respite care|a wedding)
      [going|off] to (my daughter's|my son's|my sister's|my brother's|stay with my daughter|stay with my son|stay with my sister|my daughter's house|my family|blackpool|the seaside|spain|stay with family|see my sister|a wedding|wales|scotland|my niece's|visit family|the coast|the caravan|tenerife|benidorm|majorca|ireland|france|cornwall|devon|the lakes|scarborough|whitby|skegness|bournemouth|llandudno|the isle of man|canada|australia|india|pakistan|jamaica|poland|portugal|greece|florida|my girlfriend's|my boyfriend's|my mum's|my parents)
      [staying|stopping] (with|at) (my daughter|my son|my sister|my daughter's|my son's|my sister's|family|friends|my brother|my niece|a friend's|a hotel|our anne's)
      (abroad|out of town|on my holidays|out of the house|out all day|not at home|not here|not be here|not be in|not be home|won't be in|in respite|going into respite|out for the day|leaving home)
    `,
    ),
    meaning(
      'hospital',
      'hospital',
      `
      [going|going in|off|being taken|gone] (in|into|to) [the] hospital
      (the hospital|a hospital stay|an operation|my operation|surgery|a hip operation|my hip doing|my knee doing|my cataracts doing|my eyes doing)
      [having|for|in for] (an operation|my operation|surgery|my hip done|my knee done|my new hip|my cataracts done|a procedure|tests in hospital|a hip replacement|my eye operation)
      (kept in|being kept in|admitted|being admitted|on the ward|in for tests|in the infirmary|going into the infirmary|into the infirmary|under the knife|in the general|in rehab|in intermediate care)
    `,
    ),
    meaning(
      'visitors',
      'visitors',
      `
      (visitors|guests|company staying|family here|family staying|friends staying|people staying|people here|a house full|a houseful|a full house|family round|somebody staying|someone staying)
      [my|the|our] (daughter|son|sister|brother|family|parents|mum|mum and dad|mother|nephew|friends|relatives|grandchild|sister and her husband|grandchildren|grandson|granddaughter|niece|friend|cousin|grandkids|children) (is here|is staying|are here|are staying|staying with me|are stopping here|is stopping here|are stopping with me|stopping with me|are staying here|is coming to stay|are coming to stay|staying|is visiting|are visiting|are over|here to stay|here|with me|over from australia)
      (visitors coming|visitors staying|guests staying|guests coming|lodgers|a visitor staying|workmen in|decorators in|builders in|the decorators in|workmen here)
    `,
    ),
  ],
} satisfies SlotType;
