/** What is answered from calendars, guides, directories and budgets. */
export const information = {
  'tell.more-ask': ['Shall I go on?'],
  'tell.more-again': ['Say yes to hear the rest.'],
  'tell.cannot-look': ["I'm sorry, I can't look that up just now."],
  'tell.as-of': ["That's as I knew it {{day}}."],
  'tell.day-unclear': ["I didn't catch which day you mean."],
  'tell.no-more': ["That's all I have."],

  'visits.unknown': ["I don't have your visits, but the council can tell you."],
  'visits.one': ['{{who}} is coming {{when}}.'],
  'visits.kind': ['Your {{what}} is {{when}}.'],
  'visits.some': ['You have a visit {{when}}.'],
  'visits.then': ['Then {{who}} {{when}}.'],
  'visits.then-kind': ['Then your {{what}} {{when}}.'],
  'visits.then-some': ['Then another {{when}}.'],
  'visits.none-day': ['Nobody is due to come {{day}}.'],
  'visits.none-left': ['Nobody else is due to come today.'],
  'visits.none-ahead': ['I know of no visit in the next weeks.'],
  'visits.not-so-far': ["I don't know your visits as far ahead as that."],

  'bins.unknown': ["I don't know your bin days, but the council can tell you."],
  'bins.next': ['Your next collection is {{day}}: {{bins}}.'],
  'bins.then': ['After that, {{day}}: {{bins}}.'],
  'bins.that': ['The next collection of {{bins}} is {{day}}.'],
  'bins.not-that': ["I don't know when that one goes."],
  'bins.none-ahead': ['I know of no collection in the next weeks.'],
  'bins.today': ['Collected {{day}}: {{bins}}.'],
} as const;
