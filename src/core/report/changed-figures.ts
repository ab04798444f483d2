/** Which figures a new revision has other than the one before: `Thôn 3, vụ trộm cắp tài sản: 2 → 3 (đính chính)`. */
import { NO, YES } from '../layout/keys';
import type { Rollup, RollupRow } from '../rollup/types';
import { formatNumber } from '../text/numbers';
import type { CorrectedFigure } from './confirmation';

const NO_FIGURE = '(trống)';

function say(value: number | null, isAnswer: boolean): string {
  if (value === null) return NO_FIGURE;
  return isAnswer ? (value > 0 ? YES : NO) : formatNumber(value);
}

const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

type Figures = Pick<Rollup, 'rows' | 'villages'>;

/**
 * Rates follow from the counts and are left out. In the order of rows, then villages; a village that has handed in
 * since comes first, in one line for all that it had not told before.
 */
export function changedFigures(
  before: Figures,
  now: Figures,
  corrected: readonly CorrectedFigure[] = [],
): readonly string[] {
  const come = newlyReported(before, now);
  return [...come.map(({ name }) => `${name}: nay đã báo cáo số liệu`), ...changedLines(before, now, corrected, come)];
}

function newlyReported(before: Figures, now: Figures): Rollup['villages'] {
  const had = new Set(before.villages.filter(({ reported }) => reported).map(({ id }) => id));
  return now.villages.filter(({ id, reported }) => reported && !had.has(id));
}

function changedLines(
  before: Figures,
  now: Figures,
  corrected: readonly CorrectedFigure[],
  come: Rollup['villages'],
): readonly string[] {
  const isNew = (villageId: string | null): boolean => come.some(({ id }) => id === villageId);
  const known = new Map(before.rows.map((row) => [row.code, row]));
  const mark = (villageId: string | null, code: string): string =>
    corrected.some((each) => each.villageId === villageId && each.code === code) ? ' (đính chính)' : '';
  return now.rows
    .filter(({ kind }) => kind !== 'computed')
    .flatMap((row): string[] => {
      const old = known.get(row.code);
      if (old === undefined) return [];
      const isAnswer = row.kind === 'duty' && row.scope === 'village';
      const line = (owner: string, id: string | null, was: number | null, is: number | null): string[] =>
        was === is || (was === null && isNew(id))
          ? []
          : [`${owner}, ${lowerFirst(row.name)}: ${say(was, isAnswer)} → ${say(is, isAnswer)}${mark(id, row.code)}`];
      if (row.scope === 'commune') return line('Toàn xã', null, old.total, row.total);
      return now.villages.flatMap(({ id, name }) => line(name, id, figureOf(old, id), figureOf(row, id)));
    });
}

const figureOf = ({ byVillage }: RollupRow, villageId: string): number | null => byVillage.get(villageId) ?? null;
