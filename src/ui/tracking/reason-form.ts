/** A small form that asks for a reason before something is decided. */
import { element } from '../kit/element';

export interface ReasonQuestion {
  readonly label: string;
  /** Longer ones do not fit where the head reads them. */
  readonly longest: number;
  readonly send: string;
  /** Choices above the reason, by value; the first is preselected. */
  readonly choices?: readonly (readonly [value: string, text: string])[];
}

let made = 0;

/** `onSend` is told the reason and the choice (empty where there is none to make). */
export function reasonForm(
  question: ReasonQuestion,
  onSend: (reason: string, choice: string) => void,
  onCancel: () => void,
): HTMLFormElement {
  made += 1;
  const id = `reason${made}`;
  const reason = element('textarea', { id, rows: 2, maxLength: question.longest, required: true });
  const choice = element(
    'select',
    { ariaLabel: 'Đúng hạn hay trễ hạn' },
    ...(question.choices ?? []).map(([value, text]) => element('option', { value }, text)),
  );
  const form = element(
    'form',
    {},
    ...(question.choices === undefined ? [] : [choice]),
    element('label', { htmlFor: id }, question.label),
    reason,
    element(
      'div',
      { className: 'actions' },
      element('button', { type: 'submit', className: 'primary' }, question.send),
      element('button', { type: 'button', onclick: onCancel }, 'Thôi'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onSend(reason.value, choice.value);
  });
  return form;
}
