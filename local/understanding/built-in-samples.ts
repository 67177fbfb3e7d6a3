/** What Alexa knows for its own intents without any sample (Amazon's table of standard built-in intents). */
export const builtInSamples: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
  'AMAZON.NoIntent': ['no', 'no thanks'],
  'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
  'AMAZON.YesIntent': ['yes', 'yes please', 'sure'],
  'AMAZON.NavigateHomeIntent': ['home', 'go home', 'go to the home screen'],
};
