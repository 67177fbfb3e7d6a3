import { phrases } from '../phrases';
import type { Intent } from '../shapes';

export const myPeople = {
  name: 'MyPeopleIntent',
  slots: [{ name: 'role', type: 'ROLE' }],
  samples: phrases(`
    (who's|who is|whose|who are|who're|who was) my {role} [again|now|these days|please|called]
    (what's|what is) [my|the] {role} (called|name|name again|phone number|number|telephone number|number please|contact number|details|contact details|extension)
    (what's|what is|what was) the (name|number|phone number|telephone number|contact number) (of|for|of my|for my|of the|for the) {role} [please|again|love]
    (what's|what is|what was) (the name of|the number for|the phone number for|the telephone number of) my {role}
    (give me|tell me|can i have|could i have|have you got|i need|i want|find me|read me|do you have|let me have|get me|look up|i'd like) (the|my|a) (number for|phone number for|telephone number for|number of|name of|contact for|phone number of|details for) [my|the] {role} [please]
    (give me|tell me|can i have|could i have|have you got|i need|i want|find me|do you have|i'd like) [my|the] {role} (number|phone number|telephone number|contact details|name|details) [please]
    (how do i|how can i|how could i|how would i|where do i|how does one) (ring|phone|call|contact|get hold of|get in touch with|reach|speak to|get through to|talk to|telephone|find) [my|the] {role} [please]
    (who do i|who should i|who can i|who would i|which number do i|what number do i|who have i got to|who must i) (ring|phone|call|speak to|contact|ask for|talk to|see|tell) (about my care|at the council|about the bins|at the {role}|if i've a problem|about a repair|out of hours|about my benefits|about my money|for repairs|about my carers|about my medicine|if the carer doesn't come|at the weekend|in the night|with a question|about my visits|about the council tax|about my pension|to complain|about the heating|about the rent)
    (who's|who is|who are) (on my list|my people|my contacts|my emergency contacts|looking after me|in charge of my care|in charge of me|responsible for me|on my contact list|on my ladder|helping me|the people helping me|down as my contact|my first contact|my emergency contact|in my circle|my helpers|named as my contact|the people you contact)
    (who|which people) (have i got|have you got) (on my list|as my contacts|down for me|down as my carers|as carers|looking after me|listed|down as next of kin|to help me)
    (who|which people) (looks after me|cares for me|helps me|do you contact|do you ring|is there to help me|gets told|would you tell|would you ring|do you text|can i call on|can i turn to|is there for me)
    (tell me|remind me|read me|list|say|go through|give me|run through|what are) (my contacts|who my carers are|who my people are|my carers' names|my carers|the names of my carers|who my social worker is|who looks after me|my people|my emergency contacts|the people on my list|who's who|my contact list|the numbers|my important numbers|the council numbers|my phone numbers|the people who help me)
    (do i|have i) (have|got|still have|still got) (a|any|an) {role} [still|now]
    (what|which) (council|social worker|team|agency|surgery|doctor|chemist) (am i|have i|do i) (under|with|got|have|come under)
    (what's the|what is the|have you got a|is there a|i need a|give me a) (number|phone number|telephone number) (for|to ring) (the council|out of hours|emergencies|the office|help with repairs|social services|the helpline|the duty team|my care)
    (i've forgotten|i can't remember|i forget|i've lost|i can't think of|what was) (my {role} name|who my {role} is|the number for {role}|the name of my {role}|my {role} number|who my {role} are|the {role} number|what my {role} is called)
    {role} (number|phone number|name|telephone number|contact) [please]
    (the|my) {role} (number|phone number|telephone number) [please]
    (is|was) {name} my {role}
    (is anne|is bob|is that lady|is she|is he) (my {role}|one of my carers|on my list|still my carer|my social worker)
    (who|what name) do i ask for at the {role}
    (what|who) is the {role} (called|person|lady called|man called)
    (which|what) {role} (do i have|have i got|am i with)
    (names|numbers|phone numbers) of my {role}
    (can you|could you) (find|look up|give me|tell me) (my|the) {role} [number|phone number|name|details]
    my (contacts|people|carers|helpers|list of people|important numbers|phone numbers) [please]
    (my {role}|{role}) who is it
    (what are|tell me) the (names|numbers) of (my carers|the people who look after me|the people who come|my contacts|the people on my list)
    (to|) whom (do|should|must|can|may) i (speak|talk|write|turn|address myself|complain) [to|at the {role}|about my care|regarding my care|at the council|about my carers]
    (i cannot|i can't|i don't|i never can) (recall|remember|call to mind|think of|know) (the name of my {role}|my {role} name|who my {role} is|what my {role} is called|what they call my {role}|the number for my {role}|who my {role} are)
    (what|what do they) (call|is it they call|was that|do they call) (my|that) {role} [again|called]
    (what's|what is) the name of (that|the|this) {role} (they've given me|i've got|who came|that comes|i was given|from the council|who visits me) [again]
    (what's|what is) (my|the|that) {role} (name|called|number|phone number) (again|please|these days|love)
    {role} (who|name|number|phone|who is it|what name|phone number|who are they|telephone|contact|details)
    (number|name|phone number|telephone number|details|phone) (for|of) [the|my|a] {role} [please]
    (number|name|phone) {role} [please]
    (who is it|who's it|who is the person|who's the one|who's the lady|which lady) (looking after my case|in charge of my case|dealing with my care|that deals with me|i ring at the council|i speak to at the council|who arranges my care|in charge of my carers|responsible for me at the council|i should contact at the council|that sorts out my care)
    (if|say) (the carer doesn't come|my carer doesn't turn up|nobody comes|i've a complaint|i've a problem with my care|i need to change my visit|there's a problem|i want to complain) who (do i ring|do i call|do i tell|should i contact|do i speak to|can i phone)
    who (should i|do i|can i|would i|must i) (ring|phone|call|contact|tell|speak to) if (the carer doesn't turn up|my carer doesn't come|nobody comes|i've a problem|there's a problem with my care|i need to cancel a visit|the heating breaks|i want to complain|i've a question about my care|my tablets don't come)
    (who have i|who've i|who do i have|who all have i) (got|) (on my side|to call on|helping me|caring for me|as a carer|as my carers|as my social worker|for a social worker|as a nurse)
    (which|who) (of my family|of my friends|of the neighbours) (is|are) (on the list|down as a contact|down to be told|on my list|one of my contacts)
    (can i have|may i have|could i have|let me have|i'd like|would you give me) (the|a) (name|number|phone number|telephone number) (of|for) (the|my) {role}
    (have|has) (i|my) (got|) (a new|a different|another) {role}
    (who|what number|which number|who all) do i (ring|phone|call|dial|contact|speak to) (out of hours|at night|at weekends|on a sunday|after five o'clock|on a bank holiday|in office hours|when it's closed|in an emergency with my care)
    (do you|have you|would you) (have|got|know|happen to have) (the|my) (district nurses' number|{role} number|number for the {role}|{role} phone number|{role} name|name of my {role}|social worker's number|doctor's number|council's number)
    (who's|who is|who have i got|who've i put|who did i put) (down as|as|named as|listed as) my (next of kin|first contact|main carer|emergency contact|{role}|key holder|contact person)
    (which|what) {role} (am i with|am i under|is mine|do i use|do i belong to|am i registered with|looks after me|do i come under|have i been given)
    (what's|what is|who's|who is) (my|the) {role} (called|name|again|on the phone)
    (who|which one) (was|is) (it|that) that (comes from|rings from|came from|is from) the (council|{role}|care company|hospital|surgery)
    (has|have) (my|the) {role} (changed|left|moved|got a new number|been replaced)
    (who) (has|holds|keeps) (a key|my key|my spare key|the key safe number)
    (i want|i'd like|i need) to (ring|phone|call|speak to|contact|get hold of|write to|thank|complain about) [my|the] {role} (what's the number|what's their number|who is it|how do i|have you got the number)
    (spell|say|repeat|give) (out|) (my|the) {role} (name|number|phone number) [again|slowly]
    (remind|tell) me (who|the name of|the number of|the number for) [my|the] {role} (is|please|again)
    remind me (who my {role} is|of my {role} name|of my {role} number|who to ring|who comes to see me|who my carers are)
    (list|name|tell me|who are) (everyone|everybody|all the people|the people|the folk) (who comes|who helps|on my list|involved in my care|looking after me|caring for me|i can ring|who look after me)
  `).filter((sample) => !sample.includes('{name}')),
} satisfies Intent;

export const budget = {
  name: 'BudgetIntent',
  samples: phrases(`
    (how much|what) (money|budget|have i|is|of my budget|of my money|of my personal budget|of my allowance|of my direct payment|cash|do i) (left|have i got left|have i left|is left|do i have left|got left|have left|remains|is remaining|is there|is there left) [in my budget|in my personal budget|in my direct payment|for my care|to spend|this month|this year|in the pot|in my care budget|in my account with the council|in the kitty]
    (how much|what) (is|have i got|do i have|is there|have i|is left) [left] in my (budget|personal budget|direct payment|direct payments|care budget|care account|allowance|pot|care fund|support budget|personal health budget)
    (what's|what is|what's left in|how's|how is|check|tell me|tell me about|read me|give me|what about|let me hear|can i hear|show me) my (budget|personal budget|direct payment|care budget|direct payments|care money|budget balance|care account|budget looking like|budget doing|budget like|balance|balance on my budget|support budget|remaining budget|money from the council)
    (have i|do i) (got|have) (any|enough|much|some|a lot of) (money|budget|of my budget|funds|of my direct payment) left [in my budget|for a cleaner|this month|to spend|for care|for the day centre|from the council|to pay my carer]
    (how much|what) (have i|did i|has been|has|have we|am i) (spent|spend|used|been spent|used up|gone|spending|gone through) [of my budget|of my personal budget|of my direct payment|on care|on my care|this month|this year|so far|from my budget|out of my budget]
    (am i|have i) (over budget|over my budget|within my budget|overspent|running out of budget|going to run out|spent too much|gone over|gone over my budget|under budget|running low on my budget|overspending) [this month|on my care]
    (how long|when) will my (budget|money|direct payment|personal budget|care money) (last|run out|be topped up|come in|start again|be paid|renew)
    (when|what day) (does|is|do|will) my (direct payment|budget|personal budget|direct payments|allowance) (come|come in|paid|get paid|start again|renewed|go in|arrive|due|go through)
    (can i|could i|have i enough to|do i have enough to|am i able to|will my budget|can my budget|is there enough to) (afford|pay for|run to|stretch to|cover|have|get|spend on|buy|manage) (a cleaner|an extra visit|more hours|more care|another visit|a taxi|a gardener|the day centre|a stairlift|a new chair|a trip out|somebody to do the garden|extra help) [from my budget|out of my budget|with my budget|this month]
    (i'd like|i want|can i|could i|may i|i would like|let me|i wish|i need) to (spend|use) (some of my budget|my budget|some of my personal budget|my direct payment|some of the money|some of my care money|it) (on|for) (a cleaner|a gardener|swimming|an outing|a class|a taxi|a personal assistant|something else|a day out|a new chair|day care|an art class|some gardening|respite)
    (can i|could i) (spend|use) (some of my budget|my budget|my personal budget|my direct payment|the money) (on|for) (a cleaner|a gardener|swimming|an outing|a class|a taxi|a personal assistant|something else|a day out|respite)
    (i'd like|i want|can you ask about|could i have|i need) (more money in my budget|an increase in my budget|my budget looking at|my budget reviewed|a review of my budget|to talk about my budget|to ask about my budget|to change how i spend my budget|somebody to explain my budget|someone to go through my budget)
    (how much|what) (does|do|is|am i paying for|do i pay for|are) (my care cost|i pay for my care|my contribution|my care costing|the council giving me|the council pay me|the council allow me|my carers cost|i get for my care|my care charges|the council's contribution|my carers|my care) [a week|this month|each week]
    (my|the) (budget|personal budget|direct payment|care budget|budget balance|personal budget balance|direct payments|care money) [please|left|balance]
    what's (left|left over|remaining|still there|still in the pot|in the pot|in the kitty) [of my budget|in my budget|from my budget|to spend|of my direct payment|of my care money]
    (what|which) (can|could) i (spend|use) my (budget|personal budget|direct payment|care money) on
    (is there|is there any|have i|is there some) money left [in my budget|for care|in the budget|from the council|to spend|for my care|in the kitty|in my direct payment]
    (how|where) do i stand with my (budget|direct payment|personal budget|care money|money for care)
    (how am i|how are we) (doing|off|fixed|placed) for (money in my budget|my budget|budget|my care money)
    how many hours [of care] (have i got|do i have|am i allowed|am i entitled to|have i left|does my budget buy|have i left in my budget) [left|a week|this month]
    (i'd|i should|i would) like to (put|use|spend|set aside|spend some) [some of] (my budget|my direct payment|my personal budget|my allowance|the money|my care money) (towards|on|for) (a gardener|a cleaner|some respite|swimming|a day out|a taxi|some shopping help|a new mattress|a class|day care)
    (what|how much) (is|would be|are) (the balance|left over|the remainder|the state) of (my direct payment|my budget|my personal budget|my care account|my allowance|my care money)
    (how much|what) (of the|of my) (council money|care money|budget|direct payment|personal budget|allowance|grant) (remains|remain|is left|is there left|have i got left|have i not spent|is still there|can i still spend|do i have left to spend|is spent)
    (am i|are we|have i been) (getting through|spending|going through|using up|eating into) my (care money|budget|direct payment|personal budget|allowance) (too quickly|too fast|as i should|all right|wisely|well enough)
    (could|can|would|will) my (budget|direct payment|personal budget|care money|allowance) (stretch to|run to|cover|pay for|manage|go to) (a bit of help|a cleaner|a gardener|an extra visit|some help in the garden|another hour|a day out|a new chair|a carer at night|a personal assistant)
    (have i|is there|do i have|have we) (any|enough|anything) (of my|left of my|left in my|in my|out of my) (personal budget|budget|direct payment|care money|allowance) [left] (for a bit of cleaning|for a cleaner|for an extra visit|to spend|for the garden|this month|to pay for a taxi|for more help)
    (money|budget|cash|care money|direct payment) (left|how much|how much left|left for care|remaining|what's left|how much is there|please|balance|to spend)
    (how much|any) (money|cash|budget) (left|have i left|is there left) (for care|in the budget|in my budget|for my care|in the kitty)
    (tell|give|read) me (the|my) (budget|balance|budget figures|budget total|direct payment balance|budget statement)
    (i'm|i am) (worried|bothered|concerned|wondering) about my (budget|care money|direct payment|personal budget|allowance)
    (what's|what has) (come out of|gone out of|been taken from|been paid out of|been spent from) my (budget|direct payment|personal budget|care account)
    (do i|will i) have to pay (towards my care|for my carers|a contribution|more for my care|anything for my care|extra)
    (my|the) (personal budget|budget|direct payment|care money) (how much|how much is left|what's left|is there any left|what's the balance|please)
    (what|how much) have i (got|) (to spend|to play with|to use|available|in hand|in reserve) (on care|on my care|this month|for care|for help|for support|this week|from the council|in my budget)
    (is|has) my (direct payment|budget|personal budget|allowance|care money) (used up|all gone|run out|finished|been paid|come in|arrived|been cut|gone up|been stopped|nearly gone|spent|enough for the month)
    (i'd like|i want|i'm hoping|i wish|could i ask) to (use|spend|put) my (budget|direct payment|personal budget|allowance) (for|on|towards) (a swimming teacher|art materials|a companion|a trip to the seaside|bus fares|a music lesson|meals|a new bed|a ramp|a grab rail|dancing lessons|a gym|ironing|company|a club|driving me to church)
    (tell|show|give|read) me (what's left|how much is left|what i've spent|how much i've spent|where the money goes|the figures) [of my budget|in my budget|from my direct payment|on care|on my care]
    (where|what) (is|has) (all|) (my|the) (budget|care money|direct payment|personal budget) (going|gone|been spent on|go)
    (budget|money|direct payment|allowance|finances) (check|update|report|question|position|statement|summary) [please]
    (who|how do i) (do i ask|ask|get someone to talk|see) (about|for) (my budget|more budget|my direct payment|my personal budget|a bigger budget)
    (the|my) council (money|payment|funding|allowance) (how much is left|what's left|has it come|when does it come|is there any left)
    (could i|can i|do i) (afford|have enough for|run to) (another|an extra|one more|a few more|more) (hour|visit|carer|morning|session|hours) [a week|this month|on my budget|from my budget]
  `),
} satisfies Intent;
