import type { Model } from '../../understanding/understanding';
import built from '../../../interaction-models/en-GB.json';

/** The interaction model as it is deployed. JSON's strings are wider than the model's enumerations. */
export const enGb = built as Model;
