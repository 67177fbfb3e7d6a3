import type { StepOf } from '../reading/step-keys';
import { breakable } from '../../street/troubles';
import type { Instead, Telling } from '../telling';

/** From here on the steps are about this resident's home. */
export function home(telling: Telling, resident: string): Instead {
  const there = telling.homes.find((each) => each.home.resident === resident);
  if (!there) return `nobody lives as "${resident}"`;
  telling.at = there;
  return null;
}

export async function plug({ doors, at }: Telling, actions: StepOf<'plug'>['value']): Promise<Instead> {
  for (const [name, action] of Object.entries(actions)) await doors.plug(at.id, name, action);
  return null;
}

export async function staff({ doors, at }: Telling, task: StepOf<'staff'>['value']): Promise<Instead> {
  await doors.staff(at.id, task);
  return null;
}

export async function amazon({ doors, at }: Telling, deed: StepOf<'amazon'>['value']): Promise<Instead> {
  await doors.amazon(at.id, deed);
  return null;
}

export async function breaks(
  { doors }: Telling,
  { for: lasts, ...what }: StepOf<'break'>['value'],
): Promise<Instead> {
  for (const service of breakable) {
    const how = what[service];
    if (how !== undefined) await doors.breaks(service, how, `${Math.round(lasts / 1_000)}s`);
  }
  return null;
}
