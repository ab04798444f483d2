/** The conditional formats of a tab against those of its sketch. */
import { relativeFormula } from '../../core/repair/relative-formula';
import { COLORS } from '../layout/palette';
import type { Area, ConditionalLook } from '../layout/sketch';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const holds = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

const areasOf = (rule: Rule): Area[] =>
  rule.getRanges().map((range) => ({
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  }));

/** Colours are asked for by an older method, because the newer one gives an object that has to be asked in turn. */
function isAlike(rule: Rule, look: ConditionalLook): boolean {
  const condition = rule.getBooleanCondition();
  const [formula] = condition?.getCriteriaValues() ?? [];
  const [first] = areasOf(rule);
  if (condition === null || typeof formula !== 'string' || first === undefined) return false;
  const at = look.areas[0];
  const same = (a: string | null, b: string | undefined): boolean =>
    (a ?? '').toLowerCase() === (b ?? '').toLowerCase();
  return (
    relativeFormula(formula, first.row, first.column) === relativeFormula(look.formula, at.row, at.column) &&
    same(condition.getBackground(), look.background) &&
    same(condition.getFontColor(), look.color)
  );
}

/** `rows` (1-based): those whose cells must be covered; lines that people added need not be. */
export function coloursStand(
  rules: readonly Rule[],
  looks: readonly ConditionalLook[],
  rows: ReadonlySet<number>,
): boolean {
  let last = -1;
  return looks.every((look) => {
    const at = rules.findIndex((rule, index) => index > last && isAlike(rule, look));
    const rule = rules[at];
    if (rule === undefined) return false;
    last = at;
    const areas = areasOf(rule);
    return look.areas.every((area) =>
      Array.from({ length: area.rows }, (_, index) => area.row + index)
        .filter((row) => rows.has(row))
        .every((row) =>
          Array.from({ length: area.columns }, (_, index) => area.column + index).every((column) =>
            areas.some((each) => holds(each, row, column)),
          ),
        ),
    );
  });
}

const OUR_COLOURS: ReadonlySet<string> = new Set(Object.values(COLORS));

/** Rules that people added: their colours are none of ours. */
export const strangeRules = (rules: readonly Rule[]): Rule[] =>
  rules.filter((rule) => !OUR_COLOURS.has((rule.getBooleanCondition()?.getBackground() ?? '').toLowerCase()));
