/** Which blocks move to the next page together with the signature, which never stands there alone. */
import type { Block } from './document';

/** A closing formula of one line by itself would leave the signature as good as alone. */
const KEPT_BEFORE = 2;

const isSignature = ({ kind }: Block): boolean => kind === 'signature' || kind === 'signers';

export const staysWithSignature = (blocks: readonly Block[], place: number): boolean =>
  blocks[place]?.kind !== 'table' && blocks.slice(place + 1, place + 1 + KEPT_BEFORE).some(isSignature);
