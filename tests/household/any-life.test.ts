import fc from 'fast-check';
import { handle, needs, type Event, type Home, type Pending } from '../../lambda/household';
import { Life, aProfile, carer } from './a-home';

type Step = {
  after: number;
  event: Event['kind'];
  pick: number;
  fate: 'done' | 'refused' | 'unknown' | 'refused-for-good' | 'dies';
};

const steps = fc.array(
  fc.record<Step>({
    after: fc.constantFrom(0, 0, 1, 20, 60, 600, 3_600, 40_000),
    event: fc.constantFrom(
      'help-asked', 'false-alarm', 'okay', 'spoke', 'plug-read', 'carer-replied', 'seen', 'reply-unclear',
      'staff-acted', 'paused', 'resumed', 'time-passed', 'time-passed', 'time-passed',
    ), // prettier-ignore
    pick: fc.nat(1_000),
    fate: fc.constantFrom('done', 'done', 'done', 'refused', 'unknown', 'refused-for-good', 'dies'),
  }),
  { maxLength: 60 },
);

const pickOf = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;

function eventFor(kind: Event['kind'], id: string, pick: number, home: Home, now: number): Event {
  const who = pickOf(['carer:anne', 'carer:bob', 'duty', 'carer:nobody'] as const, pick);
  const episode = home.state.episode?.id ?? 'none';
  switch (kind) {
    case 'help-asked':
      return { kind, id, at: now, speaker: 'echo', need: pickOf(needs, pick) };
    case 'false-alarm':
    case 'okay':
    case 'spoke':
      return { kind, id, at: now, speaker: 'echo' };
    case 'plug-read':
      return {
        kind,
        id,
        at: now,
        plug: 'shellyplusplugs-a1',
        memory: null,
        use: pick % 2 === 0,
        reachable: pickOf([null, true, false], pick),
      };
    case 'carer-replied': {
      const answer = pickOf(
        ['going', 'cannot', 'there', 'ringing', 'fine', 'wrong-number', 'leave'] as const,
        pick,
      );
      return { kind, id, who, episode, answer, sentAt: now, by: 'text' };
    }
    case 'seen':
      return { kind, id, who, episode, outcome: 'seen-at-home' };
    case 'reply-unclear':
      return { kind, id, who, which: null };
    case 'staff-acted': {
      const act = pickOf(
        [{ do: 'close', outcome: 'gp' }, { do: 'take-over' }, { do: 'hand-back' }] as const,
        pick,
      );
      return { kind, id, staff: { id: 'sam', name: 'Sam' }, note: '', act };
    }
    case 'paused':
      return { kind, id, pause: { reason: 'away', from: now, until: pick % 2 ? now + 86_400_000 : null } };
    case 'resumed':
      return { kind, id };
    default:
      return { kind: 'time-passed', flushedThrough: home.state.journal.at(-1)?.seq ?? 0 };
  }
}

/** What must hold of every home at every moment. */
function check(home: Home, now: number): void {
  const { state } = home;
  if (state.episode) expect(state.dueAt).not.toBeNull();
  if (state.outbox.length > 0) expect(state.dueAt).not.toBeNull();
  expect(state.seen.length).toBeLessThanOrEqual(64);
  expect(new Set(state.outbox.map(({ id }) => id)).size).toBe(state.outbox.length);
  expect(state.now).toBeGreaterThanOrEqual(now - 5_000);
  const told = state.episode?.told.map(({ who }) => who) ?? [];
  expect(new Set(told).size).toBe(told.length);
}

test('whatever happens, in whatever order and however sending ends: nothing is stuck, nothing decided twice', () => {
  fc.assert(
    fc.property(steps, (life) => {
      const start = new Life(
        aProfile({
          carers: [carer('Anne', 1), carer('Bob', 2, { hours: [{ from: '08:00', to: '20:00' }] })],
          promise: '10:30',
        }),
      );
      let { home, now } = start;
      life.forEach((step, index) => {
        now += step.after * 1_000;
        const event = eventFor(step.event, `event-${index}`, step.pick, home, now);
        const decision = handle(home, event, now);
        expect(handle(home, event, now)).toEqual(decision);
        home = decision.home;
        check(home, now);
        if ('id' in event) expect(handle(home, event, now + 1).home).toBe(home);
        if (step.fate === 'dies') return;
        home = settle(home, decision.perform, step.fate, now);
        check(home, now);
      });
    }),
    { numRuns: 400 },
  );
});

/** Attempts end as fate has it; what that sets free is attempted too. */
function settle(
  home: Home,
  claimed: readonly Pending[],
  kind: 'done' | 'refused' | 'unknown' | 'refused-for-good',
  now: number,
): Home {
  let [current, next] = [home, claimed];
  for (let rounds = 0; next.length > 0; rounds++) {
    expect(rounds).toBeLessThan(20);
    const attempts = next.map(({ id }) =>
      kind === 'done' || kind === 'unknown' ? { id, kind } : { id, kind, code: 'x' },
    );
    const decision = handle(current, { kind: 'attempted', attempts }, now);
    [current, next] = [decision.home, decision.perform];
  }
  return current;
}
