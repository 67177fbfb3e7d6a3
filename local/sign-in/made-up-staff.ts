/** Somebody who could work at the council of this street. */
export interface MadeUpStaff {
  id: string;
  name: string;
  council: string;
  roles: readonly string[];
  /** What they come here to do, for whoever tries it out. */
  does: string;
}

export const madeUpStaff: readonly MadeUpStaff[] = [
  {
    id: 'ines',
    name: 'Ines Taylor',
    council: 'local',
    roles: ['installer'],
    does: 'sets homes up at the kitchen table',
  },
  {
    id: 'priya',
    name: 'Priya Shah',
    council: 'local',
    roles: ['practitioner'],
    does: 'enrols residents and looks after their plans',
  },
  {
    id: 'dan',
    name: 'Dan Roberts',
    council: 'local',
    roles: ['duty'],
    does: 'answers when nobody else does',
  },
  {
    id: 'moira',
    name: 'Moira Campbell',
    council: 'local',
    roles: ['manager'],
    does: 'runs the service and answers for it',
  },
  {
    id: 'owen',
    name: 'Owen Price',
    council: 'local',
    roles: ['auditor'],
    does: 'checks who looked at what, and changes nothing',
  },
  {
    id: 'hana',
    name: 'Hana Novak',
    council: 'harbour',
    roles: ['manager'],
    does: 'works for another council and must see nobody here',
  },
];
