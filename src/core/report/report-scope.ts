/** The scopes of one report: its commune with coverage and comparisons, and each of its villages. */
import { type BodyReport, quarterName } from '../bodies/bodies';
import type { RollupRow, RollupVillage } from '../rollup/types';
import { formatDate } from '../text/dates';
import type { Reference } from '../text/describe-change';
import { type PeriodWords, periodWords } from '../text/period-words';
import { capitalize, upperCase } from '../text/sentence-case';
import { annexWords } from './annex-order';
import { comparedFigure, comparisonHolds, evaluate, holds } from './conditions';
import type { ReportInput } from './report-input';
import type { VillageSet } from './report-words';
import { emptyScope, groupScope, type Scope } from './scope';
import { scoreFigures, scoreGroups, scoreWords } from './score-scopes';

export interface ReportScopes {
  readonly commune: Scope;
  /** In the order of the list of villages. */
  readonly pilots: readonly Scope[];
  /** Offices, associations and schools with a result in words, in the order of their list. */
  readonly bodies: readonly Scope[];
}

type Rows = ReadonlyMap<string, RollupRow>;

export function reportScopes(input: ReportInput): ReportScopes {
  const rows: Rows = new Map(input.rollup.rows.map((row) => [row.code, row]));
  const villages = input.rollup.villages.map((village) => ({ ...village, scope: villageScope(input, rows, village) }));
  return {
    commune: communeScope(input, rows, villages),
    pilots: villages.filter((village) => village.pilot).map((village) => village.scope),
    bodies: (input.bodies ?? []).filter(({ result }) => result !== '').map((body) => bodyScope(input, body)),
  };
}

/** Every village of the report by its id. */
export function villageScopes(input: ReportInput): ReadonlyMap<string, Scope> {
  const rows: Rows = new Map(input.rollup.rows.map((row) => [row.code, row]));
  return new Map(input.rollup.villages.map((village) => [village.id, villageScope(input, rows, village)]));
}

type ScopedVillage = RollupVillage & { readonly scope: Scope };

/** Figures that sentences can name besides the rows of the rollup; of a village. */
function villageFigures(input: ReportInput, village: RollupVillage, rows: Rows): ReadonlyMap<string, number | null> {
  const { timeliness, staffChanges, scores } = input;
  const among = (ids: readonly string[] | undefined): number | null => (ids ? Number(ids.includes(village.id)) : null);
  const changes = staffChanges?.filter((change) => change.villageId === village.id);
  const people = (of: typeof changes): number | null => of?.reduce((sum, change) => sum + change.people, 0) ?? null;
  const met = rows.get('hop_to_chuc')?.yesQuarters?.get(village.id);
  return new Map([
    ['quarters', input.rollup.period.quarters.length],
    ['pilot', Number(village.pilot)],
    ['reported', Number(village.reported)],
    ['mustPost', Number(village.pilot || input.settings.postingRequiredOf === 'mọi thôn')],
    ['onTime', among(timeliness?.onTime)],
    ['late', among(timeliness?.late)],
    ['timeUnknown', among(timeliness?.unknown)],
    ['staff', people(changes)],
    ['staffUnreported', people(changes?.filter((change) => !change.reported))],
    ['metQuarters', met?.yes ?? null],
    ['dueQuarters', met?.of ?? null],
    ['points', scores?.find((score) => score.villageId === village.id)?.points ?? null],
  ]);
}

function villageScope(input: ReportInput, rows: Rows, village: RollupVillage): Scope {
  const named = villageFigures(input, village, rows);
  const words: Readonly<Record<string, string | null>> = {
    village: village.name,
    className: input.scores?.find((score) => score.villageId === village.id)?.className ?? null,
  };
  const value = (name: string): number | null => named.get(name) ?? rows.get(name)?.byVillage.get(village.id) ?? null;
  return {
    ...emptyScope(input.words.vocabulary),
    value,
    together: (names) => names.map(value),
    hasRow: (code) => rows.has(code),
    word: (name) => words[name] ?? null,
  };
}

/** A body has words and no figures; several quarters are told apart. */
function bodyScope({ rollup, words }: ReportInput, { body, quarter, result }: BodyReport): Scope {
  const ofQuarter = rollup.period.quarters.length > 1 ? ` (${quarterName(quarter)})` : '';
  return {
    ...emptyScope(words.vocabulary),
    word: (name) => (name === 'body' ? body + ofQuarter : name === 'result' ? result : null),
  };
}

function communeScope(input: ReportInput, rows: Rows, villages: readonly ScopedVillage[]): Scope {
  const { rollup, settings, rewards } = input;
  const quarters = rollup.period.quarters.length;
  const reported = villages.filter((village) => village.reported).length;
  const figures = new Map<string, number | null>([
    ['N', villages.length],
    ['reported', reported],
    ['quarters', quarters],
    ['official', Number(input.status === 'official')],
    ['postingByAll', Number(settings.postingRequiredOf === 'mọi thôn')],
    ['patrols', (settings.thresholds.get('chi_tieu_tuan_tra') ?? 0) * quarters],
    ['settled', settings.thresholds.get('chi_tieu_hoa_giai') ?? null],
    ['rewardedCollectives', rewards?.collectives.length ?? rows.get('th_vp_khen_tt')?.total ?? null],
    ['rewardedPeople', rewards?.individuals ?? rows.get('th_vp_khen_cn')?.total ?? null],
    ['lastYearKnown', Number(!missingEverywhere(rollup.rows, 'sameLastYear'))],
    ['previousKnown', Number(!missingEverywhere(rollup.rows, 'previous'))],
    ...scoreFigures(input),
  ]);
  /** Named figures of the villages, added up. */
  const added = (name: string): number | null => {
    const values = villages.map((village) => village.scope.value(name)).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  };
  const words = communeWords(input);
  const villagesOf = (name: string) => {
    const set = villageSet(input, name);
    return villages
      .filter(({ scope }) => holds(set.when, scope))
      .map((village) => ({ name: village.name, count: countOf(set.count, village.scope) }));
  };
  const value = (name: string): number | null => {
    if (name.startsWith('count:')) return villagesOf(name.slice(6)).length;
    const row = rows.get(name);
    return row ? row.total : figures.has(name) ? (figures.get(name) ?? null) : added(name);
  };
  return {
    value,
    together: (names) => {
      const shared = names.filter((name) => rows.get(name)?.scope === 'village');
      if (shared.length < 2) return names.map(value);
      const among = villages.filter(({ scope }) => shared.every((name) => scope.value(name) !== null));
      const sum = (name: string): number => among.reduce((total, { scope }) => total + (scope.value(name) ?? 0), 0);
      return names.map((name) => (!shared.includes(name) ? value(name) : among.length === 0 ? null : sum(name)));
    },
    hasRow: (code) => rows.has(code),
    coverage: (code) => {
      const row = rows.get(code);
      return row === undefined || row.scope === 'commune' ? null : { n: row.n, N: row.N };
    },
    reported,
    references: (code) => referencesOf(input, rows.get(code)),
    villages: villagesOf,
    fraction: (condition) => {
      const known = villages.filter((village) => evaluate(comparedFigure(condition), village.scope) !== null);
      const resolved = withCommuneFigures(condition, figures);
      const no = known.filter((village) => !comparisonHolds(resolved, village.scope));
      return { yes: known.length - no.length, known: known.length, no: no.map((village) => village.name) };
    },
    choices: (code) => countChoices(input, code),
    groups: (name) => (name === 'metPartly' ? metPartly(input, villages) : scoreGroups(input, name)),
    word: (name) => words[name] ?? null,
    vocabulary: input.words.vocabulary,
  };
}

/** Villages that met in some of the quarters they were due in, by how many: `1/2`. */
function metPartly({ words }: ReportInput, villages: readonly ScopedVillage[]): readonly Scope[] {
  const groups = new Map<string, string[]>();
  for (const { name, scope } of villages) {
    const [met, due] = [scope.value('metQuarters') ?? 0, scope.value('dueQuarters') ?? 0];
    if (met > 0 && met < due) groups.set(`${met}/${due}`, [...(groups.get(`${met}/${due}`) ?? []), name]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([met, names]) => groupScope(names, { met }, words.vocabulary));
}

function villageSet({ words }: ReportInput, name: string): VillageSet {
  const set = words.villageSets[name];
  if (set === undefined) throw new Error(`Sentence names the unknown set of villages “${name}”.`);
  return set;
}

const countOf = (count: string | undefined, scope: Scope): number | null =>
  count === undefined ? null : evaluate(count, scope);

/** `nd1_tuan_tra_buoi>=patrols` → `nd1_tuan_tra_buoi>=3`: a village does not know the commune's targets. */
const withCommuneFigures = (condition: string, figures: ReadonlyMap<string, number | null>): string =>
  condition.replace(/[a-z]\w*$/i, (name) => String(figures.get(name) ?? name));

function missingEverywhere(rows: readonly RollupRow[], reference: 'previous' | 'sameLastYear'): boolean {
  return rows.every((row) => row.total === null || row[reference] === null);
}

/** Previous first; a year has one reference only, nine months have last year's alone. */
function referencesOf({ rollup }: ReportInput, row: RollupRow | undefined): readonly Reference[] {
  if (row === undefined) return [];
  const words = periodWords(rollup.period);
  const isStock = row.aggregate === 'last' && row.kind !== 'computed';
  const references: Reference[] = [];
  if (words.previous !== null) {
    const name = isStock ? words.previous.stock : words.previous.flow;
    const missing = missingEverywhere(rollup.rows, 'previous');
    references.push({ name, again: name, value: row.previous, missingEverywhere: missing });
  }
  if (words.sameLastYearTable !== null) {
    references.push({
      name: isStock ? 'cùng thời điểm năm trước' : 'cùng kỳ năm trước',
      again: isStock ? 'thời điểm đó' : 'cùng kỳ',
      value: row.sameLastYear,
      missingEverywhere: missingEverywhere(rollup.rows, 'sameLastYear'),
    });
  }
  return references;
}

/** Words of a village's own besides the list are not printed: nobody has checked them for names. */
function countChoices({ rollup }: ReportInput, code: string): readonly { choice: string; villages: number }[] {
  const answers = rollup.answers.find((each) => each.code === code);
  if (answers === undefined) return [];
  return answers.choices
    .map((choice) => {
      const ticked = [...answers.byVillage.values()].filter((value) => Array.isArray(value) && value.includes(choice));
      return { choice, villages: ticked.length };
    })
    .filter(({ villages }) => villages > 0)
    .sort((a, b) => b.villages - a.villages);
}

/** Quarters in which the duties of quarter I are told as of the year's beginning. */
const LATER_IN_THE_YEAR = ['Q2', 'Q3', 'Q4', 'H2'];

/** Who has not reported, of the period's quarters; null: nobody, or nobody is listed. */
function awaitedBodies({ bodies = [] }: ReportInput): string | null {
  const names = bodies.filter(({ reported }) => reported !== true).map(({ body }) => body);
  return [...new Set(names)].join(', ') || null;
}

function communeWords(input: ReportInput): Readonly<Record<string, string | null>> {
  const { period } = input.rollup;
  const identity = input.settings.identityOn(input.reportDay);
  const words: PeriodWords = periodWords(period);
  return {
    start: formatDate(period.start),
    end: formatDate(period.end),
    year: String(period.year),
    commune: identity.communeName,
    issuer: identity.issuerName,
    plan: identity.secondBasis ? `${identity.secondBasis} và ${identity.planCitation}` : identity.planCitation,
    force: identity.forceShortName,
    period: words.name,
    periodShort: words.short,
    /** `kết quả thực hiện`, `sơ kết`, `tổng kết`: what is reported about the period. */
    account: words.result === 'Kết quả' ? 'kết quả thực hiện' : words.result.toLowerCase(),
    result: words.result.toLowerCase(),
    within: words.within.charAt(0).toLowerCase() + words.within.slice(1),
    Within: words.within,
    atEnd: words.atEnd,
    next: words.nextShort,
    NEXT: upperCase(words.next),
    carriedFrom: words.carriedFrom,
    sinceNewYear: LATER_IN_THE_YEAR.includes(period.kind) ? 'từ đầu năm đến nay, ' : '',
    previous: words.previous?.flow ?? null,
    Previous: words.previous === null ? null : capitalize(words.previous.flow),
    awaited: awaitedBodies(input),
    ...annexWords(input),
    ...scoreWords(input),
    rewardedNames: input.rewards === undefined ? null : input.rewards.collectives.join(', ') || null,
  };
}
