/** Speaking and listening, where this browser can. */

const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;

export const canListen = Recognition !== undefined;
export const canSpeak = 'speechSynthesis' in globalThis;

/** What was heard, or null for nothing. Throws where the microphone is not allowed. */
export function listenOnce() {
  return new Promise((resolve, reject) => {
    const recognition = new Recognition();
    recognition.lang = 'en-GB';
    recognition.maxAlternatives = 1;
    let heard = null;
    recognition.onresult = (event) => {
      heard = event.results[0]?.[0]?.transcript ?? null;
    };
    recognition.onerror = (event) => {
      if (event.error === 'no-speech' || event.error === 'aborted') return;
      reject(new Error(`The browser could not listen (${event.error}). Typing always works.`));
    };
    recognition.onend = () => {
      resolve(heard);
    };
    recognition.start();
  });
}

/** Takes the word from whoever speaks. */
export function hush() {
  if (canSpeak) speechSynthesis.cancel();
}

/** Says it and waits until it is said. */
export function speakAloud(words) {
  return new Promise((resolve) => {
    const speech = new SpeechSynthesisUtterance(words);
    speech.lang = 'en-GB';
    speech.onend = resolve;
    speech.onerror = resolve;
    hush();
    speechSynthesis.speak(speech);
  });
}
