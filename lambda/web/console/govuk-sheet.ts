import { readFileSync } from 'node:fs';

/** Read from the package where there is one; while bundling, the sheet itself takes this file's place. */
export const govukSheet = readFileSync(
  require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  'utf8',
);
