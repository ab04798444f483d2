/** Asks cell by cell what shall stand: what is on the tab, or what was typed. */
import { type OpenQuestion, shownText } from '../../core/entering/plan-entry';
import type { RawCell } from '../../core/submission/types';
import { byId, element } from '../kit/element';

/** By row code: true writes what was typed. */
export type Choices = ReadonlyMap<string, boolean>;

const box = byId('questions', HTMLFormElement);
const asked = byId('asked');

const MEANWHILE = 'Vừa có người sửa ô này trên trang thôn. Chọn một trong hai.';
const shown = (raw: RawCell): string => shownText(raw) || 'trống';

/** What somebody changed meanwhile has no answer ready: it has to be looked at. */
function questionRow({ code, old, typed, meanwhile }: OpenQuestion, label: string): HTMLTableRowElement {
  const choice = (write: boolean, words: string) =>
    element(
      'td',
      {},
      element(
        'label',
        {},
        element('input', {
          type: 'radio',
          name: code,
          value: String(write),
          required: true,
          checked: write && !meanwhile,
        }),
        ` ${words}`,
      ),
    );
  const name = element('td', {}, label);
  if (meanwhile) name.append(element('span', { className: 'meanwhile' }, MEANWHILE));
  return element('tr', {}, name, choice(false, `Giữ ${shown(old)}`), choice(true, `Ghi ${shown(typed)}`));
}

/** Null: the officer goes back without saving. */
export function askAbout(
  questions: readonly OpenQuestion[],
  labelOf: (code: string) => string,
): Promise<Choices | null> {
  asked.replaceChildren(...questions.map((question) => questionRow(question, labelOf(question.code))));
  box.hidden = false;
  asked.querySelector('input')?.focus();
  return new Promise((resolve) => {
    const done = (choices: Choices | null): void => {
      box.hidden = true;
      resolve(choices);
    };
    box.onsubmit = (event) => {
      event.preventDefault();
      const data = new FormData(box);
      done(new Map(questions.map(({ code }) => [code, data.get(code) === 'true'])));
    };
    byId('back').onclick = () => done(null);
  });
}
