/** One finding in the list: a click on its words goes to the cell; below them what the officer can do about it. */
import type { WarningState } from '../../core/acceptance/judge-warning';
import type { FindingView } from '../../wire';
import { element } from '../kit/element';
import { correctionForm, type TypedCorrection } from './forms';

export type Severity = FindingView['severity'];

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  hint: 'Gợi ý',
};

export interface FindingActions {
  readonly goTo: (cell: string) => void;
  /** The officer marks a warning to be accepted, or takes the mark away. */
  readonly choose: (finding: FindingView, chosen: boolean) => void;
  readonly takeBack: (finding: FindingView) => void;
  /** The open mediations follow the quarter before again. */
  readonly retake: (finding: FindingView) => void;
  readonly correct: (finding: FindingView, correction: TypedCorrection) => void;
}

/** `'HH-T01 Thôn 1'!C12` → `ô C12`. */
export const cellName = (cell: string): string => `ô ${cell.replace(/^.*!/, '')}`;

/** `state` null: no warning. */
export function findingCard(
  finding: FindingView,
  state: WarningState | null,
  chosen: boolean,
  actions: FindingActions,
): HTMLElement {
  const { severity } = finding;
  const card = element('div', { className: `finding ${severity}` }, textButton(finding, actions));
  if (state !== null && state.kind !== 'open') card.append(reasonLine(state));
  const buttons = [
    ...(finding.rule === 'V09' && state?.kind !== 'accepted' ? [retakeButton(finding, actions)] : []),
    ...(state === null || finding.acceptance === null ? [] : [acceptControl(finding, state, chosen, actions)]),
    ...(finding.correctable.length === 0 || state?.kind === 'accepted' ? [] : [correctButton(finding, card, actions)]),
  ];
  if (buttons.length > 0) card.append(element('div', { className: 'tools' }, ...buttons));
  return card;
}

function textButton({ cell, severity, officeMessage }: FindingView, { goTo }: FindingActions): HTMLButtonElement {
  const place = cell === null ? SEVERITY_WORDS[severity] : `${SEVERITY_WORDS[severity]} · ${cellName(cell)}`;
  const button = element(
    'button',
    { type: 'button', className: 'text', disabled: cell === null },
    element('span', {}, officeMessage),
    element('span', { className: 'place' }, place),
  );
  if (cell !== null) button.addEventListener('click', () => goTo(cell));
  return button;
}

function reasonLine(state: Exclude<WarningState, { kind: 'open' }>): HTMLElement {
  return state.kind === 'accepted'
    ? element('p', { className: 'reason' }, `Lý do: ${state.reason}`)
    : element('p', { className: 'reason old' }, `Đã chấp nhận cho số cũ: ${state.reason}`);
}

function acceptControl(finding: FindingView, state: WarningState, chosen: boolean, actions: FindingActions): Node {
  if (state.kind === 'accepted') {
    const onclick = () => actions.takeBack(finding);
    return element('button', { type: 'button', className: 'plain', onclick }, 'Bỏ chấp nhận');
  }
  const box = element('input', { type: 'checkbox', checked: chosen });
  box.addEventListener('change', () => actions.choose(finding, box.checked));
  return element('label', { className: 'choose' }, box, 'Chọn để chấp nhận');
}

const retakeButton = (finding: FindingView, { retake }: FindingActions): HTMLButtonElement =>
  element('button', { type: 'button', className: 'plain', onclick: () => retake(finding) }, 'Lấy lại số dư');

function correctButton(finding: FindingView, card: HTMLElement, actions: FindingActions): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'plain' }, 'Đính chính…');
  button.addEventListener('click', () => {
    if (card.querySelector('form') !== null) return;
    const form = correctionForm(
      finding.correctable,
      (correction) => actions.correct(finding, correction),
      () => form.remove(),
    );
    card.append(form);
    form.querySelector('input')?.focus();
  });
  return button;
}
