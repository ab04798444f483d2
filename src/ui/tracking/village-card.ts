/** One village in the list: closed a line or two, open all there is to say and to do. */
import type { DecisionKind } from '../../core/tracking/decisions';
import { HAND_TYPED_BUTTONS } from '../../core/tracking/tracking-words';
import type { TrackedQuarterView, TrackedVillageView } from '../../wire';
import { element } from '../kit/element';
import { type ReasonQuestion, reasonForm } from './reason-form';
import { atLength, briefly, stateWords } from './village-words';

export interface CardActions {
  readonly decide: (kind: DecisionKind, villageId: string, reason: string) => void;
  readonly ruleOnTime: (villageId: string, onTime: boolean | null, reason: string) => void;
  readonly showMessage: (village: TrackedVillageView) => void;
  readonly goTo: (cell: string) => void;
  readonly toggled: (villageId: string, open: boolean) => void;
}

const BUTTON_WORDS: Readonly<Record<DecisionKind, string>> = {
  accept: 'Duyệt',
  correct: 'Cần sửa…',
  lock: 'Khóa',
  reopen: 'Mở lại…',
};

const QUESTIONS: Readonly<Partial<Record<DecisionKind, ReasonQuestion>>> = {
  correct: { label: 'Thôn cần sửa gì? Một câu ngắn, thôn đọc được.', longest: 200, send: 'Yêu cầu sửa' },
  reopen: { label: 'Mở lại vì sao? Một câu ngắn, thôn đọc được.', longest: 40, send: 'Mở lại' },
};

const ON_TIME_QUESTION: ReasonQuestion = {
  label: 'Vì sao?',
  longest: 200,
  send: 'Ghi',
  choices: [
    ['yes', 'Nộp đúng hạn'],
    ['no', 'Nộp trễ hạn'],
    ['', 'Bỏ, tính theo ngày nộp'],
  ],
};

const ON_TIME: Readonly<Record<string, boolean>> = { yes: true, no: false };

export function villageCard(
  village: TrackedVillageView,
  quarter: TrackedQuarterView,
  open: boolean,
  actions: CardActions,
): HTMLDetailsElement {
  const { id, can, cell, handTyped } = village;
  const place = element('div', {});
  const ask = (question: ReasonQuestion, onSend: (reason: string, choice: string) => void): void => {
    const form = reasonForm(question, onSend, () => place.replaceChildren());
    place.replaceChildren(form);
    form.querySelector('textarea')?.focus();
  };
  const decide = (kind: DecisionKind): void => {
    const question = QUESTIONS[kind];
    // The reason was typed along with the decision.
    if (kind === handTyped && village.reason !== '') actions.decide(kind, id, village.reason);
    else if (question === undefined) actions.decide(kind, id, '');
    else ask(question, (reason) => actions.decide(kind, id, reason));
  };
  const button = (words: string, onclick: () => void) => element('button', { type: 'button', onclick }, words);
  const brief = briefly(village);
  const card = element(
    'details',
    { className: `village ${village.state}${village.edited ? ' edited' : ''}`, open },
    element(
      'summary',
      {},
      element('span', { className: 'name' }, village.name),
      element('span', { className: 'state' }, stateWords(village)),
      ...(brief === '' ? [] : [element('span', { className: 'brief' }, brief)]),
    ),
    element(
      'div',
      {},
      ...atLength(village, quarter).map((line) => element('p', {}, line)),
      element(
        'div',
        { className: 'actions' },
        ...can.map((kind) =>
          button(kind === handTyped ? HAND_TYPED_BUTTONS[kind] : BUTTON_WORDS[kind], () => decide(kind)),
        ),
        button('Tin nhắn…', () => actions.showMessage(village)),
        ...(cell === null ? [] : [button('Mở trang thôn', () => actions.goTo(cell))]),
        ...(village.onTime === 'not-handed-in'
          ? []
          : [
              button('Sửa đúng hạn…', () =>
                ask(ON_TIME_QUESTION, (reason, choice) => actions.ruleOnTime(id, ON_TIME[choice] ?? null, reason)),
              ),
            ]),
      ),
      place,
    ),
  );
  card.addEventListener('toggle', () => actions.toggled(id, card.open));
  return card;
}
