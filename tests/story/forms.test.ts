import { formsOf, readOf } from '../../local/story/steps/link';

const page = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body>
<p>\u2068Mary\u2069 asked for help &amp; more</p>
<form method="post" action="/r/token"><input type="hidden" name="nonce" value="a&#45;b"/>
<input type="hidden" name="choose" value="coming"/><button type="submit">I’m going</button></form>
<form method="post" action="/r/token"><input type="hidden" name="choose" value="seen"/>
<input type="radio" name="outcome" value="fine" required=""/></form></body></html>`;

describe('a page as a story reads it', () => {
  it('is its words, without markup and without marks that turn the text round', () => {
    expect(readOf(page)).toBe('Mary asked for help & more I’m going');
  });

  it('has forms with what a press sends; a radio button is chosen by the story', () => {
    const forms = formsOf(page);
    expect(forms.map(({ action }) => action)).toEqual(['/r/token', '/r/token']);
    expect(forms.map(({ fields }) => Object.fromEntries(fields))).toEqual([
      { nonce: 'a-b', choose: 'coming' },
      { choose: 'seen' },
    ]);
  });
});
