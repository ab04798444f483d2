/** The rows of the form under their headings: conditional ones open and close, each shows what the checks say. */
import { checkSubmission } from '../../core/checks/check-submission';
import type { Finding, Severity } from '../../core/checks/types';
import { countCells } from '../../core/checks/village-status';
import { shownText } from '../../core/entering/plan-entry';
import type { Quarter } from '../../core/period/types';
import { demandOf, type VillageYear } from '../../core/submission/village-year';
import type { EntryForm, EntryVillageView } from '../../wire';
import { byId, element } from '../kit/element';
import { type EntryRow, makeRow, type RowLook } from './entry-row';
import type { TypedFigures } from './typed-figures';

const LOOKS: Readonly<Record<Severity, RowLook>> = { error: 'wrong', warning: 'review', hint: '' };
const PRESSING: readonly Severity[] = ['error', 'warning', 'hint'];

export interface RowsView {
  /** Another village or quarter: all texts anew. */
  readonly fill: (village: EntryVillageView, quarter: Quarter) => void;
  /** What is shown beside the fields, after a text has changed. */
  readonly check: (village: EntryVillageView, quarter: Quarter) => void;
  readonly labelOf: (code: string) => string;
  /** The first field that is asked for and blank, else the first. */
  readonly focusFirst: () => void;
}

/** Conditional rows are closed until what they depend on opens them, unless something stands in them. */
function isOpen(figures: TypedFigures, year: VillageYear, quarter: Quarter, code: string): boolean {
  const kind = figures.catalogue.byCode.get(code)?.required.kind;
  if (kind !== 'if-positive' && kind !== 'if-yes') return true;
  const demand = demandOf(year, quarter, code);
  return demand === 'missing' || demand === 'asked';
}

function mostPressing(findings: readonly Finding[], code: string): Finding | undefined {
  const own = findings.filter((finding) => finding.code === code && finding.audience === 'thon');
  return PRESSING.map((severity) => own.find((finding) => finding.severity === severity)).find(Boolean);
}

function describeCounts(year: VillageYear, quarter: Quarter, { context }: TypedFigures): string {
  const { missing, wrong, toReview } = countCells(year, quarter, context);
  const parts = [
    missing > 0 ? `còn ${missing} ô chưa ghi` : 'đã ghi đủ các ô',
    ...(wrong > 0 ? [`${wrong} ô sai`] : []),
    ...(toReview > 0 ? [`${toReview} ô nên xem lại`] : []),
  ];
  const words = parts.join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

export function createRowsView(
  form: EntryForm,
  figures: TypedFigures,
  onType: (code: string, text: string) => void,
): RowsView {
  const rows = form.rows.map((view) => ({ view, row: makeRow(view, onType) }));
  const headings = new Map<string, HTMLElement>();
  byId('rows').replaceChildren(
    ...rows.flatMap(({ view, row }) => {
      if (headings.has(view.group)) return [row.box];
      const heading = element('h2', {}, view.group);
      headings.set(view.group, heading);
      return [heading, row.box];
    }),
  );
  byId('rows').removeAttribute('aria-busy');

  const check: RowsView['check'] = (village, quarter) => {
    const year = figures.year(village, quarter);
    const findings = checkSubmission(year, [quarter], figures.context);
    const typed = new Set(figures.typed(village, quarter).map(({ code }) => code));
    for (const { row } of rows) {
      const text = figures.text(village, quarter, row.code);
      row.box.hidden = text === '' && !typed.has(row.code) && !isOpen(figures, year, quarter, row.code);
      const finding = mostPressing(findings, row.code);
      const isMissing = finding?.rule === 'V01';
      const standing = shownText(figures.standing(village, quarter, row.code));
      row.show(
        typed.has(row.code),
        finding === undefined ? '' : isMissing ? 'missing' : LOOKS[finding.severity],
        finding?.message ?? '',
        typed.has(row.code) && standing !== '' ? `Trên trang: ${standing}` : '',
      );
    }
    byId('counts').textContent = describeCounts(year, quarter, figures);
  };

  const isBlankAndAsked = ({ box, control }: EntryRow): boolean => box.matches('.missing') && control.value === '';

  return {
    check,
    fill(village, quarter) {
      for (const { row } of rows) row.setText(figures.text(village, quarter, row.code));
      check(village, quarter);
    },
    labelOf: (code) => form.rows.find((row) => row.code === code)?.label ?? code,
    focusFirst() {
      const shown = rows.map(({ row }) => row).filter(({ box }) => !box.hidden);
      (shown.find(isBlankAndAsked) ?? shown[0])?.control.focus();
    },
  };
}
