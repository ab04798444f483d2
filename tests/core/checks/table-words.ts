/** The examples of the table of messages: what a rule says with figures in it. */
import MESSAGES from '../../fixtures/checks/messages.json';

/** To the head (`thon`) or to the office (`cax`), in the table's order. */
export function examplesOf(rule: string, audience: 'thon' | 'cax'): readonly string[] {
  return MESSAGES.filter((each) => each.rule === rule && each.audience === audience).map(({ example }) => example);
}
