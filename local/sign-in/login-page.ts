import { madeUpStaff } from './made-up-staff';

const style =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;color:#16211d;background:#f4f2ec}' +
  'li{margin:0 0 .75rem;list-style:none}ul{padding:0}a{display:block;padding:.75rem 1rem;border:2px solid #17453b;border-radius:.5rem;background:#fff;color:#17453b;font-weight:700;text-decoration:none}' +
  'a:focus-visible{outline:4px solid #ffbf2e}small{display:block;font-weight:400;color:#3d4a45}';

/** Whom one can be. A council's own provider asks for a password and a second factor here. */
export function loginPage(path: string): string {
  const people = madeUpStaff
    .map(
      ({ id, name, roles, council, does }) =>
        `<li><a href="${path}?who=${id}">${name}<small>${roles.join(', ')} of ${council}: ${does}</small></a></li>`,
    )
    .join('');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Sign in – the street’s identity provider</title><style>${style}</style></head><body><main><h1>Who are you?</h1><p>Everybody here is made up. A council’s own identity provider stands in this place.</p><ul>${people}</ul></main></body></html>`;
}
