import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { noEventStreams, sheetInside, versionOnly } from './bundle-plugins';
import type { FunctionName } from './deployed-functions';

const root = join(__dirname, '..');

/** Where a function's bundle lies, as it is deployed: one self-contained file. */
export const bundleFolder = (name: FunctionName): string => join(root, 'build', 'functions', name);

/** The one way in which functions are bundled, for `npm run build`, for `npm run synth` and for deploying. */
const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  // What the project promises to run on; Lambda's own is newer.
  target: 'node20',
  format: 'cjs',
  // Modules before CommonJS: only they can be shaken, which halves the SDK's share and its time to load.
  mainFields: ['module', 'main'],
  alias: {
    '@aws-sdk/credential-provider-node': './infra/lambda-credentials.ts',
    'ask-sdk-model': './infra/ask-sdk-model-parts.ts',
    // Required by what is CommonJS itself, which finds no default in the module that would be taken first.
    jsbi: './node_modules/jsbi/dist/jsbi-cjs.js',
  },
  plugins: [sheetInside, noEventStreams, versionOnly],
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
} satisfies BuildOptions;

export interface Bundled {
  bytes: number;
  /** What went into it, as paths from the root. */
  files: string[];
}

/** Bundles a function into a folder. */
export const bundle = (name: FunctionName, folder: string = bundleFolder(name)): Promise<Bundled> =>
  bundled({ ...options, entryPoints: [`lambda/functions/${name}.ts`], outfile: join(folder, 'index.js') });

/** Bundles what functions are measured against: in the same way, but with the SDK as it comes. */
export const bundleBare = (entry: string, outfile: string): Promise<Bundled> =>
  bundled({ ...options, alias: {}, plugins: [], entryPoints: [entry], outfile });

async function bundled(all: BuildOptions): Promise<Bundled> {
  const { metafile } = await build({ ...all, metafile: true });
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { bytes, files: Object.keys(metafile.inputs) };
}
