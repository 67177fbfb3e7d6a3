import type { v1 } from 'ask-smapi-model';
import type { Edition } from './edition';
import { listingFor } from './listing';

type Envelope = v1.skill.Manifest.SkillManifestEnvelope;
type EventName = v1.skill.Manifest.EventNameType;
type Permission = v1.skill.Manifest.PermissionName;

/** What only those who submit the skill know. */
export interface Submission {
  /** ARN of the deployed skill function, in Ireland: Alexa calls Europe from there. */
  endpoint: string;
  privacyPolicyUrl: string;
  termsOfUseUrl: string;
}

const permissions: readonly Permission[] = [
  'alexa::alerts:reminders:skill:readwrite',
  'alexa::devices:all:notifications:write',
];

/** Skill messages need no subscription. */
const subscriptions: readonly EventName[] = [
  'SKILL_ENABLED', 'SKILL_DISABLED', 'SKILL_PERMISSION_ACCEPTED', 'SKILL_PERMISSION_CHANGED', 'SKILL_PROACTIVE_SUBSCRIPTION_CHANGED',
  'REMINDER_CREATED', 'REMINDER_STARTED', 'REMINDER_UPDATED', 'REMINDER_DELETED', 'REMINDER_STATUS_CHANGED',
]; // prettier-ignore

/** The manifest of an edition in Amazon's form. */
export function manifestFor(
  edition: Edition,
  { endpoint, privacyPolicyUrl, termsOfUseUrl }: Submission,
): Envelope {
  const { summary, description, keywords, examplePhrases, testingInstructions } = listingFor(edition);
  const door = { endpoint: { uri: endpoint } };
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        locales: {
          'en-GB': {
            name: 'Good Neighbour',
            summary,
            description,
            examplePhrases,
            keywords,
            smallIconUri: 'file://assets/images/en-GB_smallIcon.png',
            largeIconUri: 'file://assets/images/en-GB_largeIcon.png',
          },
        },
        category: 'HEALTH_AND_FITNESS',
        distributionMode: edition === 'public' ? 'PUBLIC' : 'PRIVATE',
        distributionCountries: ['GB'],
        isAvailableWorldwide: false,
        testingInstructions,
      },
      apis: {
        custom: {
          ...door,
          regions: { EU: door },
          interfaces: [{ type: 'ALEXA_PRESENTATION_APL' }],
        },
      },
      permissions: permissions.map((name) => ({ name })),
      events: {
        ...door,
        regions: { EU: door },
        subscriptions: subscriptions.map((eventName) => ({ eventName })),
        publications: [{ eventName: 'AMAZON.MessageAlert.Activated' }],
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        usesPersonalInfo: true,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
        // Amazon means HIPAA by this, which is American; UK health data rest on Amazon's consent for the unit.
        usesHealthInfo: false,
        locales: { 'en-GB': { privacyPolicyUrl, termsOfUseUrl } },
      },
    },
  };
}
