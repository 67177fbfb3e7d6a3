import { describeAgenda } from './agendas';
import { describeHomes } from './homes';
import { describeKept } from './kept';
import { describeLookUps } from './look-ups';
import { describeRows } from './rows';
import { describeSettledKeeping } from './settled-keeping';
import { openedEach, type OpenTable } from './open-store';

export { type OpenTable } from './open-store';

/** What the store promises, whatever database it stands on. */
export function describeStore(on: string, open: OpenTable): void {
  describe(`the store on ${on}`, () => {
    const opened = openedEach(open);
    describeRows(opened);
    describeHomes(opened);
    describeKept(opened);
    describeSettledKeeping(opened);
    describeAgenda(opened);
    describeLookUps(opened);
  });
}
