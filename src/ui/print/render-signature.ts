/** Recipients on the left, authority, room for signature and seal, and the signer's name on the right. */
import type { SignatureBlock, Signers } from '../../core/report/document';
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

/** The date in the last one's column, then the titles side by side with room for signatures below. */
export function renderSigners({ date, titles, how }: Signers): HTMLElement {
  const signers = titles.map((title, index) =>
    element(
      'div',
      { className: 'signer' },
      ...(date === '' ? [] : [element('p', { className: 'signed-on' }, index === titles.length - 1 ? date : '')]),
      element('p', { className: 'authority' }, title),
      element('p', { className: 'how' }, how),
    ),
  );
  return element('footer', { className: 'signers' }, ...signers);
}
