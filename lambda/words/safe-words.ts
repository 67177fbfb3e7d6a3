/**
 * What is said when even the choosing of words has failed. Fixed sentences in British English, without facts; they say
 * how far a call for help has come, and nothing that may be untrue.
 */
export function safeWords(call: 'committed' | 'intake' | 'nowhere' | 'unlinked' | 'no-call'): string[] {
  const emergency = "If it's an emergency, phone 999.";
  switch (call) {
    case 'committed':
      return ["I have your call for help, and I'm passing it on.", emergency];
    case 'intake':
      return ["I couldn't reach anybody yet.", 'Nobody has been told.', "I'll keep trying.", emergency];
    case 'nowhere':
    case 'unlinked':
      return ["I'm sorry, I couldn't pass that on.", 'Nobody has been told.', emergency];
    case 'no-call':
      return ["I'm sorry, something went wrong at my end.", 'Please try again in a minute.', emergency];
  }
}
