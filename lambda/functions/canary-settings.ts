import { MissingSetting } from './environment';
import type { CanarySettings } from './service';

/** Throws MissingSetting, which names the first that is not there. */
export function canarySettingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
): CanarySettings {
  const councils = (environment['CANARY_COUNCILS'] ?? '').split(',').filter((council) => council !== '');
  if (councils.length === 0) throw new MissingSetting('CANARY_COUNCILS');
  const phone = environment['CANARY_PHONE'];
  if (phone === undefined || phone === '') throw new MissingSetting('CANARY_PHONE');
  return { councils, phone };
}
