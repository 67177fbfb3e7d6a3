import type { Complaint } from '../../street/doors/complaint';
import type { StoryHousehold } from '../../street/moving-in/household-keys';
import { everybody } from './step-keys';
import type { Step } from './step-keys';
import type { Story } from './story';

/** A bare number, which need not belong to anybody in the story. */
const isNumber = (who: string): boolean => /^\+\d{8,15}$/.test(who);

/** Everybody of a home who has a phone, by name. */
export function phonesOf(home: StoryHousehold): Map<string, string> {
  const people = [...home.carers, ...(home.duty ? [home.duty] : [])];
  return new Map(people.map(({ name, phone }) => [name, phone]));
}

function namesOf(step: Step): { key: string; name: string }[] {
  switch (step.name) {
    case 'sms':
    case 'no-sms':
    case 'call':
    case 'no-call':
      return step.value.to === everybody && step.name.startsWith('no-')
        ? []
        : [{ key: 'to', name: step.value.to }];
    case 'until':
      return step.value.sms ? [{ key: 'sms', name: step.value.sms.to }] : [];
    case 'reply':
    case 'link':
      return [{ key: 'from', name: step.value.from }];
    case 'phones':
      return Object.keys(step.value).map((name) => ({ key: name, name }));
    default:
      return [];
  }
}

/** Steps that speak of a person, a plug or a home that the story does not have. */
export function strangers(story: Story): Complaint[] {
  const people = new Set(story.homes.flatMap((home) => [...phonesOf(home).keys()]));
  const residents = story.homes.map(({ resident }) => resident);
  const complaints: Complaint[] = [];
  let home = story.homes[0];
  story.steps.forEach((step, at) => {
    const complain = (key: string, says: string): unknown =>
      complaints.push({ path: ['steps', at, step.name, ...(key === '' ? [] : [key])], says });
    for (const { key, name } of namesOf(step)) {
      if (!people.has(name) && !isNumber(name)) complain(key, `nobody in this story is called "${name}"`);
    }
    if (step.name === 'plug') {
      for (const plug of Object.keys(step.value)) {
        if (!home.plugs.some(({ name }) => name === plug))
          complain(plug, `${home.resident} has no plug called "${plug}"`);
      }
    }
    if (step.name === 'home') {
      const next = story.homes.find(({ resident }) => resident === step.value);
      if (next) home = next;
      else complain('', `nobody in this story lives as "${step.value}"; there is ${residents.join(', ')}`);
    }
  });
  return complaints;
}
