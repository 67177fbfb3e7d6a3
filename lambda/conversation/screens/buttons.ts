import type { QuestionKind } from '../../words/speech/questions';
import type { Touch } from './touches';

/** The answers that can be touched while this question is open; `null`: nothing is asked. */
export function buttonsFor(asks: QuestionKind | null): readonly Touch[] {
  switch (asks) {
    case null:
    case 'words':
    case 'pause-until':
    case 'message-who':
    case 'message-what':
    case 'which-programme':
      return ['help'];
    case 'menu':
      return ['help', 'who', 'today', 'reminders', 'check-in'];
    case 'check-in-mood':
      return ['mood-good', 'mood-all-right', 'mood-low', 'mood-unwell', 'skip'];
    case 'mood':
      return ['mood-good', 'mood-all-right', 'mood-low', 'mood-unwell'];
    case 'check-in-companionship':
    case 'check-in-left-out':
    case 'check-in-isolated':
      return ['often-hardly-ever', 'often-some-of-the-time', 'often-often', 'skip'];
    case 'check-in-sleep':
    case 'check-in-eaten':
    case 'check-in-eaten-offer':
    case 'check-in-pain':
    case 'check-in-pain-worse':
    case 'check-in-message':
      return ['yes', 'no', 'skip', 'help'];
    default:
      return ['yes', 'no', 'help'];
  }
}
