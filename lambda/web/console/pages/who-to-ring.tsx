import type { Home } from '../../../household/home';
import { asName } from '../../../words/pages';
import { Said } from '../../frame';
import { Facts, Link, Phone } from '../parts';
import { mayAs } from '../staff';
import type { Visit } from '../visit';
import { cardRoles } from './access';

/** Whoever sees to it rings from here; somebody who must not be told stands in no such list. */
export function WhoToRing({ visit, home: { profile } }: { visit: Visit; home: Home }) {
  const { resident, carers, id } = profile;
  const told = carers.filter(({ notToBeTold }) => !notToBeTold);
  return (
    <>
      <h2 class="govuk-heading-m">Who to ring</h2>
      <Facts
        rows={[
          [
            <Said of={asName(resident.fullName)} />,
            resident.phone === null ? 'no phone is recorded' : <Phone of={resident.phone} />,
          ],
          ...told.map(({ name, phone }) => [<Said of={asName(name)} />, <Phone of={phone} />] as const),
        ]}
      />
      {mayAs(visit.staff, cardRoles) ? (
        <p class="govuk-body">
          <Link
            to={`/console/residents/${id}/access`}
            says="How to get in: address, key safe, what to mind"
          />
        </p>
      ) : null}
    </>
  );
}
