import type { Step } from '../reading/step-keys';
import type { Instead, Telling } from '../telling';
import { episode } from './episode';
import { link } from './link';
import { hear, say, screen, session } from './speech';
import { account, call, dutyMail, noCall, operations, phones } from './other-ways';
import { noSms, reply, sms } from './texts';
import { at, until, wait } from './time';
import { amazon, breaks, home, plug, staff } from './trouble';
import { noSpoken, notified, spoken } from './unasked';

/** Takes one step: null where it holds, else what came instead. A door that refuses throws. */
export async function take(telling: Telling, step: Step): Promise<Instead> {
  switch (step.name) {
    case 'home':
      return home(telling, step.value);
    case 'say':
      return say(telling, step.value);
    case 'hear':
      return hear(telling, step.value);
    case 'session':
      return session(telling, step.value);
    case 'sms':
      return sms(telling, step.value);
    case 'no-sms':
      return noSms(telling, step.value);
    case 'wait':
      return wait(telling, step.value);
    case 'at':
      return at(telling, step.value);
    case 'until':
      return until(telling, step.value);
    case 'plug':
      return plug(telling, step.value);
    case 'reply':
      return reply(telling, step.value);
    case 'link':
      return link(telling, step.value);
    case 'spoken':
      return spoken(telling, step.value);
    case 'no-spoken':
      return noSpoken(telling, step.value);
    case 'notified':
      return notified(telling, step.value);
    case 'screen':
      return screen(telling, step.value);
    case 'episode':
      return episode(telling, step.value);
    case 'staff':
      return staff(telling, step.value);
    case 'break':
      return breaks(telling, step.value);
    case 'amazon':
      return amazon(telling, step.value);
    case 'call':
      return call(telling, step.value);
    case 'no-call':
      return noCall(telling, step.value);
    case 'phones':
      return phones(telling, step.value);
    case 'account':
      return account(telling, step.value);
    case 'operations':
      return operations(telling, step.value);
    case 'duty-mail':
      return dutyMail(telling, step.value);
    case 'restart':
      await telling.restart();
      return null;
  }
}
