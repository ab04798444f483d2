/** The one line of a panel that tells how things stand; screen readers read it out when it changes. */
import { byId } from './element';

/** `bad`: something went wrong, or waits for the person. */
export function say(text: string, bad = false): void {
  const summary = byId('summary');
  summary.textContent = text;
  summary.className = bad ? 'bad' : '';
}
