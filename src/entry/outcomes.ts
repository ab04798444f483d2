/** Answers that say no, in a sentence for the person at the panel or the menu. */
import { Refusal } from '../app/refusal';
import { G25, G29 } from '../core/checks/messages/guidance-words';

export type Refused = { readonly ok: false; readonly message: string };

export const refuse = (message: string): Refused => ({ ok: false, message });

export const NOT_OURS = refuse(G29.office[0]);
export const BUSY = refuse(G25.office[0]);

/** What a use case or an adapter refuses is an answer too; every other failure goes on to Google. */
export function orRefused<T>(answer: () => T): T | Refused {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message);
    throw error;
  }
}
