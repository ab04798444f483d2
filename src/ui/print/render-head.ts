/** The head of a document: agencies and Quốc hiệu, type and subject, addressees. */
import type { Addressees, Letterhead, TitleBlock } from '../../core/report/document';
import { element } from '../kit/element';

/** `ruled`: with the line that Nghị định 30/2020 wants below; its length is a matter of the css. */
export function renderLetterhead(letterhead: Letterhead): HTMLElement {
  const line = (name: string, text: string) => element('p', { className: name }, element('span', {}, text));
  const superior = letterhead.superior === null ? [] : [line('superior', letterhead.superior)];
  const number = letterhead.number === null ? [] : [line('number', letterhead.number)];
  const date = letterhead.placeAndDate === null ? [] : [line('place-and-date', letterhead.placeAndDate)];
  return element(
    'header',
    { className: 'letterhead' },
    element('div', { className: 'agencies' }, ...superior, line('issuer ruled', letterhead.issuer)),
    element(
      'div',
      { className: 'nation' },
      line('national-title', letterhead.nationalTitle),
      line('motto ruled', letterhead.motto),
    ),
    ...number,
    ...date,
  );
}

/** Quoted names that fit on a line, quotation marks included: `“Thôn tự quản về an ninh, trật tự”`. */
const QUOTED_NAME = /(“[^”]{1,40}”)/;

export function renderTitle(title: TitleBlock): HTMLElement {
  const name = element('span', { className: 'type' }, title.name);
  if (title.subject === '') return element('h1', { className: 'title' }, name);
  const words = title.subject
    .split(QUOTED_NAME)
    .map((part) => (QUOTED_NAME.test(part) ? element('span', { className: 'quoted' }, part) : part));
  const subject = element('span', { className: 'subject ruled' }, element('span', {}, ...words));
  return element('h1', { className: 'title' }, name, ' ', subject);
}

/** One addressee stands on the line of `Kính gửi:`; several stand one below the other, with dashes. */
export function renderAddressees(addressees: Addressees): HTMLElement {
  const last = addressees.names.length - 1;
  const lines = addressees.names.map((name, index) => {
    const text = last === 0 ? name : `- ${name}${index === last ? '.' : ';'}`;
    return element('p', {}, text);
  });
  return element('div', { className: 'addressees' }, element('p', {}, 'Kính gửi:'), element('div', {}, ...lines));
}
