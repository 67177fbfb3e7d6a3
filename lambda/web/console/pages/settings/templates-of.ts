import type { CouncilSettings, ReminderTemplate } from '../../../../household/council/settings';
import { reminderTemplates } from '../../../../words/console';

/** The council’s own, or those that every council begins with. */
export const templatesOf = ({ templates }: CouncilSettings): readonly ReminderTemplate[] =>
  templates ?? reminderTemplates;
