/** One row of the form: label and hint as on the tab, a field of its kind, and what the checks say of it. */
import type { EntryRowView } from '../../wire';
import { element } from '../kit/element';

type Control = HTMLInputElement | HTMLSelectElement;

export type RowLook = '' | 'missing' | 'wrong' | 'review';

export interface EntryRow {
  readonly code: string;
  readonly box: HTMLElement;
  /** Where the text is typed or chosen. */
  readonly control: Control;
  readonly setText: (text: string) => void;
  /** `typed`: not saved yet. `standing`: what it would write over; else empty. */
  readonly show: (typed: boolean, look: RowLook, message: string, standing: string) => void;
}

const options = (values: readonly string[]) => values.map((value) => element('option', { value }, value));

function makeControl({ input }: EntryRowView, id: string): Control {
  if (input.kind === 'list') return element('select', { id }, ...options(['', ...input.values]));
  const made = element('input', { id, type: 'text' });
  if (input.kind === 'whole') made.inputMode = 'numeric';
  if (input.kind === 'date') made.placeholder = 'ngày/tháng/năm';
  return made;
}

/** A cell may hold what the list does not: it is shown as it stands. */
function setText(control: Control, text: string): void {
  if (control instanceof HTMLSelectElement && ![...control.options].some(({ value }) => value === text)) {
    control.append(...options([text]));
  }
  control.value = text;
}

/** Adds what is chosen behind what stands in the field. */
function chooser(control: Control, values: readonly string[], label: string, onType: () => void): HTMLSelectElement {
  const choose = element(
    'select',
    { ariaLabel: `Chọn thêm: ${label}`, tabIndex: -1 },
    element('option', { value: '' }, 'chọn thêm…'),
    ...options(values),
  );
  choose.addEventListener('change', () => {
    const parts = control.value.split(';').map((part) => part.trim());
    control.value = [...new Set([...parts, choose.value])].filter((part) => part !== '').join('; ');
    choose.value = '';
    onType();
  });
  return choose;
}

export function makeRow(row: EntryRowView, onType: (code: string, text: string) => void): EntryRow {
  const id = `row-${row.code}`;
  const control = makeControl(row, id);
  const typed = (): void => onType(row.code, control.value);
  control.addEventListener('input', typed);
  const message = element('span', { id: `${id}-message` });
  const stands = element('span', { className: 'stands' });
  control.setAttribute('aria-describedby', message.id);
  const more = row.input.kind === 'several' ? [chooser(control, row.input.values, row.label, typed)] : [];
  const box = element(
    'div',
    { className: 'row' },
    element('div', {}, element('label', { htmlFor: id }, row.label), element('span', { className: 'hint' }, row.hint)),
    element('div', { className: 'field' }, control, ...more),
    element('div', { className: 'message' }, message, stands),
  );
  return {
    code: row.code,
    box,
    control,
    setText: (text) => setText(control, text),
    show(isTyped, look, words, standing) {
      box.className = ['row', look, isTyped ? 'typed' : ''].filter((name) => name !== '').join(' ');
      message.textContent = words;
      stands.textContent = standing;
    },
  };
}
