import fc from 'fast-check';
import { fitToGsm7, parts } from '../../lambda/phone/gsm7';

describe('Words for a text message', () => {
  test.each([
    ['Zoë’s kettle – usually on by 8:40…', "Zoe's kettle - usually on by 8:40..."],
    ['“Siân” and «Wałęsa»', '"Sian" and "Walesa"'],
    ['Łukasz Đorđević, Þóra, Ægir, Œuvre, Şebnem', 'Lukasz Dordevic, Thora, Ægir, OEuvre, Sebnem'],
    ['Help 🆘 me ❤️ please 👵🏽', 'Help me please'],
    ['ŵ and ŷ, as in Wales', 'w and y, as in Wales'],
    ['20 °C, ½ a pill, 3 × 2', '20 C, 1/2 a pill, 3 x 2'],
    ['one\r\ntwo\u2028three', 'one\ntwo\nthree'],
    ['no\u00a0break \t tab', 'no break tab'],
    ['e\u0301 put together', 'é put together'],
  ])('%s becomes %s', (from, to) => {
    expect(fitToGsm7(from)).toBe(to);
  });

  test('names that the alphabet has stay as they are', () => {
    const names = 'José Peña Åsa Øystein Müller Käthe Großmann Adèle Àà? è é ù ì ò Ç ñ Ñ ö ü Ö Ü £5 €3';
    expect(fitToGsm7(names)).toBe(names.replace('Àà', 'Aà'));
  });

  test('letters of another script are kept rather than lost', () => {
    expect(fitToGsm7('Мария “needs” you')).toBe('Мария "needs" you');
    expect(fitToGsm7('রহিমা')).toBe('রহিমা');
  });
});

describe('The parts of a text', () => {
  test.each([
    ['', 0],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    // 153 is odd: an escape and its letter are never torn apart.
    ['€'.repeat(152), 2],
    ['€'.repeat(153), 3],
    ['Ж'.repeat(70), 1],
    ['Ж'.repeat(71), 2],
    ['Ж'.repeat(134), 2],
    ['Ж'.repeat(135), 3],
    ['😀'.repeat(35), 1],
    ['😀'.repeat(36), 2],
    ['😀'.repeat(66), 2],
    ['😀'.repeat(67), 3],
  ])('%j are counted', (text, count) => {
    expect(parts(text)).toBe(count);
  });
});

describe('Whatever the words are', () => {
  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  /** No decomposition, no letter: only what is in the alphabet. */
  const latin = fc.string({
    unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
  });

  test('fitting them a second time changes nothing', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(fitToGsm7(fitToGsm7(text))).toBe(fitToGsm7(text));
      }),
    );
  });

  test('what is in the alphabet stays, letter for letter', () => {
    const sentence = fc.array(
      fc.stringMatching(/^[A-Za-z0-9@£$¥èéùìòÇØøÅåÆæßÉ!"#%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà^{}[\]~|€]+$/),
    );
    fc.assert(
      fc.property(sentence, (each) => {
        expect(fitToGsm7(each.join(' '))).toBe(each.join(' '));
      }),
    );
  });

  test('they cost no more parts than before, and European ones cost what the alphabet costs', () => {
    fc.assert(
      fc.property(latin, (text) => {
        const fitted = fitToGsm7(text);
        expect(parts(fitted)).toBeLessThanOrEqual(Math.max(1, Math.ceil((2 * fitted.length) / 153)));
      }),
    );
  });

  test('no letter of a European name is lost without another in its place', () => {
    const name = fc.string({
      unit: fc.integer({ min: 0xc0, max: 0x17f }).map((code) => String.fromCodePoint(code)),
      minLength: 1,
    });
    fc.assert(
      fc.property(name, (text) => {
        const letters = text.replace(/[×÷]/g, '');
        expect(fitToGsm7(letters).length).toBeGreaterThanOrEqual(letters.length);
      }),
    );
  });
});
