/** Recipients on the left, authority, room for signature and seal, and the signer's name on the right. */
import type { SignatureBlock } from '../../core/report/document';
import { element } from '../element';

export function renderSignature(signature: SignatureBlock, page: Document): HTMLElement {
  const line = (name: string) => (text: string) => element(page, 'p', { class: name }, text);
  const recipients =
    signature.recipients.length === 0
      ? []
      : [line('recipients-head')('Nơi nhận:'), ...signature.recipients.map(line('recipient'))];
  return element(
    page,
    'footer',
    { class: 'signature' },
    element(page, 'div', { class: 'recipients' }, ...recipients),
    element(
      page,
      'div',
      { class: 'signer' },
      ...signature.authority.map(line('authority')),
      line('name')(signature.signer),
    ),
  );
}
