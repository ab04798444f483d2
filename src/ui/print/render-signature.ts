/** Recipients on the left, authority, room for signature and seal, and the signer's name on the right. */
import type { SignatureBlock } from '../../core/report/document';
import { element } from '../kit/element';

export function renderSignature(signature: SignatureBlock): HTMLElement {
  const line = (name: string) => (text: string) => element('p', { className: name }, text);
  const recipients =
    signature.recipients.length === 0
      ? []
      : [line('recipients-head')('Nơi nhận:'), ...signature.recipients.map(line('recipient'))];
  return element(
    'footer',
    { className: 'signature' },
    element('div', { className: 'recipients' }, ...recipients),
    element(
      'div',
      { className: 'signer' },
      ...signature.authority.map(line('authority')),
      line('name')(signature.signer),
    ),
  );
}
