/** The door of the conversation. */
export { callInRequest } from './call-in-request';
export type {
  AlexaIdentity,
  CallForHelp,
  Found,
  Known,
  LinkAttempt,
  LinkResult,
  LookUp,
  PassedOn,
  SkillPorts,
} from './ports';
export type * from './staff/desk';
export { whoIsCalled } from './whom';
export { SkillRefusal } from './refusal';
export { createSkill } from './skill';
