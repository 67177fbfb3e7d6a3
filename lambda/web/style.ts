import { createHash } from 'node:crypto';

/**
 * One small sheet for phones first: 320 pixels wide, targets of 56 pixels, contrast of at least 7 to 1 for text.
 * It stands in the page itself, so that a page is one request on a poor connection.
 */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f2ec; color: #16211d; font: 1.125rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
header { background: #17453b; color: #fff; padding: .75rem 1rem; font-weight: 700; }
main { max-width: 34rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .75rem 0 1rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
p { margin: 0 0 .75rem; }
.standing { border-left: .375rem solid #17453b; background: #fff; padding: .875rem 1rem; font-size: 1.25rem; font-weight: 700; margin: 0 0 1rem; }
.yours { background: #dcefe4; border: 2px solid #17453b; padding: .875rem 1rem .25rem; margin: 0 0 1.25rem; }
button, summary { display: block; width: 100%; min-height: 3.5rem; padding: .875rem 1rem; margin: 0 0 .875rem; border: 2px solid #17453b; border-radius: .5rem; font: inherit; font-size: 1.25rem; font-weight: 700; text-align: center; cursor: pointer; background: #fff; color: #17453b; }
.first { background: #17453b; color: #fff; }
summary { list-style-position: inside; }
:focus-visible { outline: 4px solid #ffbf2e; outline-offset: 2px; box-shadow: 0 0 0 8px #16211d; }
fieldset { border: 0; margin: 0 0 1rem; padding: 0; }
legend { font-size: 1.25rem; font-weight: 700; padding: .25rem 0 .5rem; }
label { display: flex; align-items: center; min-height: 3.25rem; padding: .5rem .75rem; margin: 0 0 .5rem; background: #fff; border: 2px solid #5a6b64; border-radius: .5rem; }
input[type=radio] { flex: none; width: 1.5rem; height: 1.5rem; margin: 0 .75rem 0 0; accent-color: #17453b; }
label.field { display: block; }
.field input, textarea { display: block; width: 100%; min-height: 3rem; margin: .25rem 0 0; padding: .5rem; border: 2px solid #5a6b64; border-radius: .25rem; font: inherit; }
dl { margin: 0; }
dt { font-weight: 700; }
dd { margin: 0 0 .75rem; }
.small { font-size: 1rem; color: #3d4a45; }
a { color: #17453b; display: inline-block; padding: .75rem 0; }
`;

/** As Content-Security-Policy wants it: this sheet and no other. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
