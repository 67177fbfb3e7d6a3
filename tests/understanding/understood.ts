import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createUnderstanding, type Model, type Understood } from '../../local/understanding/understanding';

export const model = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'interaction-models', 'en-GB.json'), 'utf8'),
) as Model;

const { understand } = createUnderstanding(model);

/** Understood on a Monday morning, the second of March 2026 at ten. */
export const understood = (utterance: string): Understood =>
  understand(utterance, { local: '2026-03-02T10:00' });
