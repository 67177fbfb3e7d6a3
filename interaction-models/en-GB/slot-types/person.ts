import type { SlotType } from '../shapes';
import { examples } from '../slot-values';

/**
 * Whom the resident speaks of. Kin and callings, and first names often met among carers in Britain; the carers'
 * own names are added for each session as dynamic entities.
 */
export const person = {
  name: 'PERSON',
  values: examples(`
    [my|our|me|the] (daughter|son|wife|husband|sister|brother|granddaughter|grandson|niece|nephew|daughter in law|son in law|mother|mum|dad|cousin|partner|family|lad|lass|girl|boy|friend|neighbour)
    [my|the|a] (carer|carers|care worker|home help|helper|support worker|social worker|nurse|district nurse|doctor|warden|cleaner|physio|key worker|keyworker|care team|personal assistant|home carer|morning carer|evening carer|manager|visitor|befriender|pharmacist|chemist|lady|girls)
    (next door|the lady next door|the man next door|the neighbours|my neighbours|the woman next door|her next door|him next door|my friend next door)
    (the council|the care agency|the agency|the office|the care people|the care company|the duty team|social services|the surgery|the care home|the team|staff)
    (someone|somebody|anyone|anybody|one of the carers|whoever is on)
    (anne|ann|annie|bob|mary|susan|sue|david|dave|john|margaret|maggie|jean|joan|pat|patricia|linda|carol|christine|janet|barbara|sheila|maureen|brenda|sandra|julie|karen|tracy|sharon|michelle|helen|jane|sarah|emma|claire|lisa|joanne|jo|nicola|louise|kate|katie|rachel|rebecca|becky|amy|laura|hannah|jess|jessica|sophie|lucy|chloe|gemma|kelly|kirsty|fiona|morag|eilidh|isla|shona|megan|sian|bethan|rhian|gwen|angharad|bronwen|siobhan|niamh|bridget|kathleen|eileen|aisha|fatima|priya|meena|anita|yasmin|grace|blessing|joy|precious|mercy|comfort|peter|paul|michael|mick|mike|steve|stephen|alan|brian|keith|colin|graham|ian|kevin|tony|terry|barry|roger|ray|derek|ken|george|frank|fred|jack|harry|tom|thomas|james|jim|jimmy|william|bill|billy|robert|rob|richard|rick|mark|andrew|andy|simon|chris|christopher|matthew|matt|daniel|dan|danny|ben|sam|luke|josh|adam|ryan|callum|ewan|hamish|angus|rhys|gareth|dylan|owen|huw|sean|patrick|ahmed|mohammed|ali|raj|sanjay|imran|winston|marcus|joseph|joe|edward|ted|eddie|albert|ronald|ron|doris|ethel|elsie|ivy|rose|lily|violet|daisy|betty|dorothy|dot|vera|hilda|olive|peggy|rita|sylvia|beryl|norma|audrey|marjorie|gladys|edna|nora|winnie|alice|ellen|ruth|judith|judy|gillian|jill|wendy|lesley|diane|angela|denise|lorraine|debbie|mandy|jackie|dawn|tina|donna|paula|alison|heather|hazel|lynn|marie|teresa|veronica|agnes|ina|senga|moira|sheena|elaine|yvonne|stella|gloria|beverley|marcia|natalie|charlotte|charlie|olivia|holly|ella|abby|molly|ellie|zoe|leanne|stacey|tanya|vicky|victoria|elizabeth|liz|lizzie|beth|catherine|cathy|kath|kathy)
  `),
} satisfies SlotType;
