/**
 * What she decides for herself: pauses, watching, messages, a test, being forgotten, and what is known of her. Said only
 * after it is so, and in the same words each time, for she must be able to rely on them.
 */
export const inCharge = {
  'not-safe.all-right': ['All right.'],
  'not-safe.urgent': ['If you ever need somebody urgently, phone 999.'],

  'pause.until': ["All right, I won't ask after you {{until}}."],
  'pause.hospital': [
    "All right, I've noted the hospital, and I won't ask after you until you're home again.",
  ],
  'pause.hospital-end': ["The council asks whether you are back, or you can say: I'm back."],
  'pause.longest': ['That is the longest I can do at a time.'],
  'pause.help': ['You can still ask me for help.'],
  'pause.not-watched': ["I don't look out for you at present, so there is nothing to pause."],
  'pause.day-unclear': ["I'm sorry, I didn't get the day."],
  'pause.ask': ['Until which day?'],
  'pause.again': ['Say a day, for example Friday. Or say: never mind.'],
  'resume.done': ["All right, I'm looking out for you again."],
  'resume.not-watched': ["I don't look out for you at present."],
  'resume.how': ['If you want me to, say: keep an eye on me.'],

  'watch.stopped': ['All right, I no longer look out for you.'],
  'watch.nobody-told': ["I haven't told anybody."],
  'watch.what': ["I'd notice when I hear neither you nor your {{things}} for longer than usual."],
  'watch.what-voice': ["I'd notice when I don't hear you for longer than usual."],
  'watch.then': ["Then I'd ask you first, and if you don't answer, tell {{names}}."],
  'watch.then-nobody': ["Then I'd ask you first."],
  'watch.ask': ['Do you agree to that?'],
  'watch.again': ["Please say yes or no. If I hear nothing, I won't change anything."],
  'watch.started': ["Thank you, I'm looking out for you from now on."],
  'watch.already': ['I look out for you already.'],
  'watch.paused': ["You've agreed to that already, and you asked me to pause."],
  'watch.resume-ask': ['Shall I start again now?'],
  'watch.paused-still': ['Thank you. I start when your pause ends.'],
  unchanged: ['All right, I leave everything as it is.'],

  'test.only': ['This was only a test.'],
  'test.sent': ['A text that says so has gone to {{name}}.'],
  'test.pending': ['A text that says so is on its way out to {{name}}.'],
  'test.failed': ["It couldn't be sent to {{name}}, and the council is being told."],

  'test.offer': ["It's a while since we tried your call."],
  'test.offer-ask': ['Shall we try it now, only as a test?', 'Shall I send a test text now?'],
  'test.offer-again': ['Please say yes or no. If I hear nothing, I leave it for another day.'],
  'test.put-off': ['All right, another day.'],

  'agree.when': ["It's half a year since you agreed that I look out for you."],
  'agree.ask': ['Is that still all right with you?'],
  'agree.thanks': ['Thank you, then I go on looking out for you.'],
  'agree.next': ['I ask you again in half a year.'],

  'message.passed': ["I've passed that on to {{name}}."],
  'message.passing': ["I'm passing that on to {{name}}."],
  'message.failed': ["I couldn't reach {{name}} with that."],
  'message.unknown': ["I'm sorry, I don't know who that is."],
  'message.can': ['I can pass it on to {{name}}.'],
  'message.who-ask': ['Who is it for?'],
  'message.who-again': ['Say a name. Or say: never mind.'],
  'message.what-ask': ['What shall I pass on?'],
  'message.what-again': ['Say it in your own words. Or say: never mind.'],

  'forget.what': [
    'I would forget you: all about your days here is deleted, and this Echo is no longer linked.',
  ],
  'forget.council': ['The council finishes it, and keeps only what the law makes it keep.'],
  'forget.ask': ['Shall I?'],
  'forget.again': ["Please say yes or no. If I hear nothing, I won't change anything."],
  'forget.done': ['It is done: I have stopped, and this Echo is no longer linked to your home.'],
  'forget.told': ['The council is being told, and does the rest.'],

  'how.allowed': ['All right, {{name}} may ask by text how you are.'],
  'how.only': ['The answer is only whether you have been up and about, and I tell you who asked.'],
  'how.forbidden': ['All right, {{name}} gets no answer from me about you.'],
  'how.who-ask': ['Who do you mean?'],
  'how.who-again': ['Say the name of somebody who looks after you. Or say: never mind.'],
  'how.asked': ["{{name}} asked {{when}} whether you're up and about."],

  'manner.slow': ["All right, I'll speak more slowly from now on."],
  'manner.short': ["All right, I'll say less from now on."],
  'manner.both': ["All right, I'll speak slowly, and say less."],
  'manner.usual': ["All right, I'll speak as usual again."],
  'manner.ask': ['Shall I speak more slowly, say less, or go on as usual?'],
  'manner.again': ['Say: more slowly, or: shorter, or: as usual.'],

  'know.watched': ['I notice when you use your {{things}}, and when you speak to me.'],
  'know.watched-voice': ['I notice when you speak to me.'],
  'know.not-watched': ["I don't look out for you, so I keep nothing about your day."],
  'know.not-noticing': ["At present I notice nothing of your day, so please don't count on it."],
  'know.kept': ['I keep when you asked for help, who was told and what they answered.'],
  'know.notice': [
    "I can't tell when you fall. When your home goes quiet, I usually notice within {{hours}}.",
  ],
  'know.notice-learning': [
    "I can't tell when you fall. I'm still learning how soon I notice that your home is quiet.",
  ],
  'know.more-ask': ['Would you like to hear more?'],
  'know.more-again': ['Please say yes or no.'],
  'know.who-sees': ['The council can see it, and {{names}} hear of it when you need help.'],
  'know.who-sees-council': ['The council can see it.'],
  'know.recordings': ['I keep no recordings of your voice.'],
  'know.choice': ['You can say at any time: stop watching me, or: forget me.'],

  'people.carers': ['I tell {{names}} when you need help.'],
  'people.duty': ['After that I tell {{name}}.'],
  'people.duty-only': ['I tell {{name}} when you need help.'],
  'people.unknown': ["I'm sorry, I don't know who that is for you."],
} as const;
