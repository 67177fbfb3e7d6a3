import type { SlotType } from '../shapes';
import { meaning } from '../slot-values';

/** Whose name or number is wanted. */
export const role = {
  name: 'ROLE',
  values: [
    meaning(
      'carers',
      'carers',
      `[home|care|morning|evening|regular|usual|main] (carer|carers)\n(care worker|care workers|care team|home help|home helps|care company|care agency|agency|helpers|helper|girls|girls who come|care people|personal assistant|personal assistants|support worker|support workers|people who look after me|people who help me|key worker|keyworker|ladies who come|care firm|care office)`,
    ),
    meaning(
      'family',
      'family',
      '(family|contacts|people|people on my list|next of kin|emergency contact|emergency contacts|daughter|son|relatives|first contact|named contact|friends and family|ladder|people you tell|people who get told)',
    ),
    meaning(
      'social-worker',
      'social worker',
      '(social worker|social workers|social services|adult social care|social care|care manager|case worker|care coordinator|caseworker|social care assessor|social work team|social care team|assessor|welfare officer)',
    ),
    meaning(
      'council',
      'council',
      "(council|town hall|local authority|city council|county council|borough council|council offices|council's switchboard|housing office|housing|council tax people|civic centre|customer services|contact centre|housing association|housing officer)",
    ),
    meaning(
      'duty',
      'duty team',
      '(duty team|duty officer|out of hours|out of hours team|out of hours people|emergency duty team|night team|duty social worker|control centre|monitoring centre|response team|people on duty)',
    ),
    meaning(
      'gp',
      'doctor',
      "(doctor|doctors|gp|g p|surgery|doctor's surgery|medical centre|health centre|practice|general practitioner|doctor's|family doctor|doctors surgery)",
    ),
    meaning(
      'nurse',
      'nurse',
      '(nurse|district nurse|community nurse|practice nurse|nurses|district nurses|nursing team|diabetic nurse|community nursing)',
    ),
    meaning('pharmacy', 'pharmacy', '(pharmacy|chemist|pharmacist|chemist shop|boots the chemist)'),
    meaning(
      'occupational-therapist',
      'occupational therapist',
      '(occupational therapist|o t|ot|physio|physiotherapist|therapist|reablement team|falls team|rehab team)',
    ),
    meaning(
      'warden',
      'warden',
      '(warden|scheme manager|house manager|caretaker|concierge|manager|sheltered housing officer|estate manager|building manager)',
    ),
    meaning(
      'repairs',
      'repairs',
      '(repairs|repair line|plumber|handyman|maintenance|repairs people|gas man|boiler man|electrician|council repairs|maintenance man|repair people)',
    ),
  ],
} satisfies SlotType;
