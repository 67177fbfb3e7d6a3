import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The console reads its sheet from the package; in a bundle the sheet itself stands there. */
export const sheetInside: Plugin = {
  name: 'sheet-inside',
  setup({ onLoad }) {
    onLoad({ filter: /console[\\/]govuk-sheet\.ts$/ }, () => {
      const file = require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
      return { contents: `export const govukSheet = ${JSON.stringify(readFileSync(file, 'utf8'))};` };
    });
  },
};

/**
 * The SDK loads its event streams when an operation answers with one. None that we call does (they are of Kinesis,
 * Transcribe and the like), and esbuild would put them into every bundle: a fiftieth of the skill's.
 */
export const noEventStreams: Plugin = {
  name: 'no-event-streams',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, namespace: 'no-event-streams' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-event-streams' }, () => ({
      contents: `throw new Error('an operation answers with an event stream: then infra/bundle-plugins.ts must let them in');`,
    }));
  },
};

/** Of each client's own package.json the SDK reads one line: its version, for the name by which it calls. */
export const versionOnly: Plugin = {
  name: 'version-only',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk[\\/]client-[^\\/]+[\\/]package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
