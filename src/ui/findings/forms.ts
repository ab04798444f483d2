/** The small forms of the sidebar: a reason, and a correction with its reason. */
import { LONGEST_REASON } from '../../core/acceptance/check-reason';
import type { CorrectableCell } from '../../wire';
import { element } from '../kit/element';

let made = 0;

const nextId = (name: string): string => {
  made += 1;
  return `${name}${made}`;
};

interface Labelled {
  readonly label: HTMLLabelElement;
  readonly input: HTMLTextAreaElement;
}

function reasonField(text: string, value = ''): Labelled {
  const id = nextId('reason');
  return {
    label: element('label', { htmlFor: id }, text),
    input: element('textarea', { id, rows: 2, maxLength: LONGEST_REASON, required: true, value }),
  };
}

function formOf(children: readonly Node[], send: string, onSend: () => void, onCancel: () => void): HTMLFormElement {
  const form = element(
    'form',
    { className: 'ask' },
    ...children,
    element(
      'div',
      { className: 'actions' },
      element('button', { type: 'submit', className: 'primary' }, send),
      element('button', { type: 'button', className: 'plain', onclick: onCancel }, 'Thôi'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onSend();
  });
  return form;
}

/** `before`: the reason that stands there now. */
export function reasonForm(
  label: string,
  send: string,
  before: string,
  onSend: (reason: string) => void,
  onCancel: () => void,
): HTMLFormElement {
  const reason = reasonField(label, before);
  return formOf([reason.label, reason.input], send, () => onSend(reason.input.value), onCancel);
}

export interface TypedCorrection {
  readonly code: string;
  readonly confirmed: string;
  readonly reason: string;
}

/** With one cell there is nothing to choose. */
export function correctionForm(
  cells: readonly CorrectableCell[],
  onSend: (correction: TypedCorrection) => void,
  onCancel: () => void,
): HTMLFormElement {
  const rowId = nextId('row');
  const confirmedId = nextId('confirmed');
  const row = element(
    'select',
    { id: rowId },
    ...cells.map(({ code, name, entered }) => element('option', { value: code }, `${name}: đang ghi ${entered}`)),
  );
  const confirmed = element('input', { id: confirmedId, type: 'text', required: true, autocomplete: 'off' });
  const reason = reasonField('Lý do (in trong báo cáo, không ghi tên người)');
  const fields = [
    element('label', { htmlFor: rowId }, 'Ô cần đính chính'),
    row,
    element('label', { htmlFor: confirmedId }, 'Số xác nhận'),
    confirmed,
    reason.label,
    reason.input,
  ];
  const send = () => onSend({ code: row.value, confirmed: confirmed.value, reason: reason.input.value });
  return formOf(fields, 'Ghi đính chính', send, onCancel);
}
