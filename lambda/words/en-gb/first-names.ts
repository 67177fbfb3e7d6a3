import type { Pronoun } from '../../household/profile';

/**
 * First names that in Britain leave no doubt, among residents' and carers' generations. A name that both carry (Pat,
 * Chris, Sam, Jean, Robin, Kim) is left out: then the words are neutral until staff say. What staff say always wins.
 */
const she = `
  agnes aileen aisha alice alison amanda amy angela anita ann anna anne annie audrey barbara beatrice beryl bessie beth
  betty beverley brenda bridget carol caroline catherine charlotte chloe christine claire clare daphne dawn deborah debbie
  denise diana diane donna doreen doris dorothy edith edna eileen elaine eleanor elizabeth ella ellen elsie emily emma
  enid esther ethel eunice eva evelyn fatima fiona florence freda gemma georgina geraldine gillian gladys glenys gloria
  grace gwen gwendoline hannah harriet hazel heather helen hilda ida irene iris isabel isla ivy jacqueline jane janet
  janice jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy julia julie karen kate katherine
  kathleen katie kirsty laura lesley lilian lily linda lisa lorna lorraine louise lucy lydia lynne mabel maggie mandy
  margaret maria marian marie marion marjorie martha mary maud maureen mavis megan melanie michelle mildred millie molly
  moira mona monica morag muriel myra nancy naomi natalie nellie nicola nora norma olive olivia pamela patricia paula
  pauline pearl peggy penelope phoebe phyllis priya rachel rebecca rhona rita rosa rose rosemary ruby ruth sally samantha
  sandra sarah sharon sheila shirley siobhan sophie stella susan susanna sylvia teresa thelma tina tracey ursula valerie
  vera veronica victoria violet wendy winifred yvonne zoe
`;
const he = `
  adam alan albert alfred allan andrew angus anthony archibald arthur barry ben benjamin bernard bill bob brian callum
  cecil charles christopher clifford clive colin craig cyril dan daniel darren dave david dennis derek desmond dick donald
  douglas dylan edgar edward edwin eric ernest frank fred frederick gareth gary geoffrey george gerald gilbert gordon
  graham gregory hamish harold harry henry herbert horace howard hugh huw ian ivor jack james jason jim joe john jonathan
  joseph joshua keith ken kenneth kevin lawrence leonard lewis liam luke malcolm mark martin matthew maurice michael mick
  mike mohammed muhammad nathan neil neville nigel norman oliver oscar patrick paul percy peter philip ralph raymond reg
  reginald rhys richard rob robert rodney roger roland ron ronald roy rupert russell ryan sidney simon stanley stephen
  steve steven stuart ted terence thomas tim timothy tom tony trevor vernon victor vincent walter wilfred william
`;

const known = new Map<string, Pronoun>([
  ...namesOf(she).map((name): [string, Pronoun] => [name, 'she']),
  ...namesOf(he).map((name): [string, Pronoun] => [name, 'he']),
]);

function namesOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** "Anne", or "Anne Hughes": only the first word counts. */
export function pronounOfName(name: string): Pronoun {
  return known.get(/^\p{L}+/u.exec(name.trim())?.[0].toLowerCase() ?? '') ?? 'they';
}
