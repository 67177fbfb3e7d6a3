import { Area, Button, Form, type Wrong } from '../../form';
import { Line, stamp } from '../../parts';
import type { SilenceStands } from '../../settings-desk';
import { mayAs } from '../../staff';
import type { Visit } from '../../visit';
import { settingsPath } from './settle';

/** The switch for texts about silence: for the day on which they say nothing about anybody. */
export function Switch({ visit, stands, wrong }: { visit: Visit; stands: SilenceStands; wrong: Wrong }) {
  const { stopped, quietSince } = stands;
  return (
    <>
      <h3 class="govuk-heading-s">Texts about silence</h3>
      <Line
        of={
          stopped === null
            ? 'They go out as usual. Stop them while silence says nothing about anybody, as in a power cut. Calls for help always go through.'
            : `Stopped by ${stopped.by} since ${stamp(stopped.at)}: “${stopped.why}”. Calls for help go through.`
        }
      />
      {quietSince === null ? null : (
        <Line
          of={`The whole district has been quiet since ${stamp(quietSince)}: texts about silence wait by themselves.`}
        />
      )}
      {mayAs(visit.staff, ['manager']) ? (
        <Form visit={visit} action={`${settingsPath}/silence`}>
          <input type="hidden" name="turn" value={stopped === null ? 'stop' : 'go-on'} />
          <Area
            name="whysilence"
            label={stopped === null ? 'Why are they stopped?' : 'Why do they go on?'}
            rows={2}
            value={visit.fields.text('whysilence', 300)}
            wrong={wrong['whysilence']}
          />
          {stopped === null ? (
            <Button says="Stop texts about silence" kind="warning" />
          ) : (
            <Button says="Let texts about silence go on" />
          )}
        </Form>
      ) : null}
    </>
  );
}
