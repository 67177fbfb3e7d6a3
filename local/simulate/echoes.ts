import type { Faults } from './faults';
import type { Life } from './life';
import type { Moments } from './moments';

interface EchoParts {
  moments: Moments;
  faults: Faults;
  /** The Echo of this Alexa user chimed, or that of this unit spoke. */
  onAsked(alexaId: string): void;
}

/** Amazon's interfaces as one process reaches them. */
export function echoesReachedBy(life: Life, { moments, faults, onAsked }: EchoParts): typeof fetch {
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      moments.at(moments.now() + milliseconds, wake);
    });

  async function answer(url: string, body: string): Promise<Response> {
    await wait(80);
    if (url.endsWith('/auth/o2/token'))
      return Response.json({ access_token: 'token', expires_in: 3_600, token_type: 'bearer' });
    if (faults.strikes('echoRefused')) return new Response(null, { status: 429 });
    const alexaId = /home-\d+-echo/.exec(body)?.[0];
    if (alexaId !== undefined) onAsked(alexaId);
    if (faults.strikes('echoTimedOut')) await wait(10_000);
    return new Response(null, { status: 202 });
  }

  return (input, init) => {
    const body = typeof init?.body === 'string' ? init.body : '';
    const url = input instanceof Request ? input.url : input.toString();
    return life.through(() => unlessAborted(answer(url, body), init?.signal));
  };
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new DOMException('given up', 'AbortError'));
    });
    work.then(resolve, reject);
  });
}
