/** The head of a document: agencies and Quốc hiệu, type and subject, addressees. */
import type { Addressees, Letterhead, TitleBlock } from '../../core/report/document';
import { element } from '../element';

/** `ruled`: with the line that Nghị định 30/2020 wants below; its length is a matter of the css. */
export function renderLetterhead(letterhead: Letterhead, page: Document): HTMLElement {
  const line = (name: string, text: string) => element(page, 'p', { class: name }, element(page, 'span', {}, text));
  const superior = letterhead.superior === null ? [] : [line('superior', letterhead.superior)];
  const number = letterhead.number === null ? [] : [line('number', letterhead.number)];
  const date = letterhead.placeAndDate === null ? [] : [line('place-and-date', letterhead.placeAndDate)];
  return element(
    page,
    'header',
    { class: 'letterhead' },
    element(page, 'div', { class: 'agencies' }, ...superior, line('issuer ruled', letterhead.issuer)),
    element(
      page,
      'div',
      { class: 'nation' },
      line('national-title', letterhead.nationalTitle),
      line('motto ruled', letterhead.motto),
    ),
    ...number,
    ...date,
  );
}

export function renderTitle(title: TitleBlock, page: Document): HTMLElement {
  const name = element(page, 'span', { class: 'type' }, title.name);
  const subject = element(page, 'span', { class: 'subject ruled' }, element(page, 'span', {}, title.subject));
  return element(page, 'h1', { class: 'title' }, name, ' ', subject);
}

/** One addressee stands on the line of `Kính gửi:`; several stand one below the other, with dashes. */
export function renderAddressees(addressees: Addressees, page: Document): HTMLElement {
  const last = addressees.names.length - 1;
  const lines = addressees.names.map((name, index) => {
    const text = last === 0 ? name : `- ${name}${index === last ? '.' : ';'}`;
    return element(page, 'p', {}, text);
  });
  return element(
    page,
    'div',
    { class: 'addressees' },
    element(page, 'p', {}, 'Kính gửi:'),
    element(page, 'div', {}, ...lines),
  );
}
