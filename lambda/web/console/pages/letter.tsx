import type { Home } from '../../../household/home';
import { usualNotice } from '../../../routine';
import { dialled } from '../../../words/console';

/** For the kitchen wall, in large type: what to say, what it notices and what not, and who to ring. */
export function Letter({ home, words }: { home: Home; words: readonly string[] }) {
  const { resident, promise, plugs, duty, zone } = home.profile;
  const notice = usualNotice(home.routine, zone);
  return (
    <>
      <p class="gn-noprint">
        Print this page now: the three words are shown only once.{' '}
        <a href={`/console/residents/${home.profile.id}/setup`}>Back to the list</a>
      </p>
      <h1>
        Dear <bdi>{resident.firstName}</bdi>
      </h1>
      <p>Your Echo can pass on a call for help to the people you chose, and remind you of things.</p>
      <h2>The first time</h2>
      <p>Say this to your Echo:</p>
      <p class="gn-say">“Alexa, open good neighbour.”</p>
      <p>When it asks for your three words, say:</p>
      <p class="gn-say gn-words">{words.join(' – ')}</p>
      <h2>If you need help</h2>
      <p class="gn-say">“Alexa, ask good neighbour for help.”</p>
      <p>
        It tells the people on your list by text, one after the other, until somebody says that they are
        coming.
      </p>
      <p>
        <strong>In an emergency phone 999.</strong> Your Echo cannot do that for you.
      </p>
      <h2>What it notices, and what not</h2>
      <p>
        {plugs.length === 0
          ? 'It notices when you speak to it, after “Alexa”.'
          : `It notices when you speak to it, after “Alexa”, and when you use ${plugs.map(({ name }) => `the ${name}`).join(' or ')}.`}{' '}
        It cannot see you, it hears nothing else, and it does not notice a fall.
      </p>
      <p>
        {promise === null
          ? 'When your day goes unusually quiet, it asks you first.'
          : `If there is no sign of you by ${promise} in the morning, it asks you first.`}{' '}
        Only when it hears nothing does it tell somebody.{' '}
        {notice === null
          ? 'How soon it notices a silence it learns in the first weeks, and says when you ask what it knows about you.'
          : `It usually notices a silence within ${notice.hours === 1 ? 'an hour' : `${String(notice.hours)} hours`}, measured for your home.`}
      </p>
      <h2>You are in charge</h2>
      <p class="gn-say">“Alexa, ask good neighbour what you know about me.”</p>
      <p class="gn-say">“Alexa, tell good neighbour to stop watching.”</p>
      <h2>Questions?</h2>
      <p>
        {duty === null ? (
          'Ask the council.'
        ) : (
          <>
            Ring <bdi>{duty.name}</bdi>: {dialled(duty.phone)}
          </>
        )}
      </p>
    </>
  );
}
