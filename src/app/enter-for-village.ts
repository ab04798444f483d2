/** The police type a village's figures from paper or a photo; nothing that stands there is written over unasked. */

import { headRows } from '../core/catalogue/rows';
import type { IndicatorCode } from '../core/catalogue/types';
import { fillWords } from '../core/checks/messages/fill-words';
import { G17 } from '../core/checks/messages/guidance-words';
import { labelInSentence } from '../core/checks/missing';
import { type CellCounts, countCells } from '../core/checks/village-status';
import { checkSource } from '../core/entering/check-source';
import { type ReceivedFigures, sourceAndNote } from '../core/entering/entry-source';
import { type EntryPlan, type OpenQuestion, planEntry, shownText } from '../core/entering/plan-entry';
import type { Quarter } from '../core/period/types';
import { submissionDay } from '../core/submission/quarter-state';
import { readQuarter } from '../core/submission/read-quarter';
import type { EnteredCell, QuarterSubmission } from '../core/submission/types';
import { formatDate } from '../core/text/dates';
import { periodWords } from '../core/text/period-words';
import { capitalize } from '../core/text/sentence-case';
import { enteredFact } from '../core/tracking/records';
import { type TrackedQuarter, type TrackedVillage, valuesToKeep } from '../core/tracking/track-quarter';
import { yearOf } from '../core/tracking/village-on-time';
import type { LoadedWorkbook, VillageEntries, VillageTab } from '../ports';
import type { EntryRequest } from '../wire';
import { checkContext } from './check-entries';
import { type Commune, readCommune } from './read-commune';
import { loadTracking, type RebuildPorts, type TrackedCommune, trackCommune, writeTracking } from './track-submissions';

export interface EnterPorts extends RebuildPorts {
  readonly entries: VillageEntries;
}

export interface Entered {
  readonly tracked: TrackedCommune;
  /** Where there are any, nothing was written. */
  readonly questions: readonly OpenQuestion[];
  readonly message: string;
}

const NO_VILLAGE = 'Không thấy thôn này trong quý đã chọn. Mở lại bảng “Nhập hộ” để lấy danh sách mới.';
const NO_TAB = '{thon} chưa có trang số liệu. Chạy Quản lý ▸ Thiết lập ban đầu… để tạo trang, rồi lưu lại.';
const STILL_HERE = 'Số đã gõ vẫn còn ở bảng này.';
const ROWLESS = 'Trang của {thon} thiếu dòng: {ds}. Tạo lại dòng rồi lưu lại. Số đã gõ vẫn còn ở bảng này.';
const NOTHING_NEW = 'Chưa có ô nào thay đổi nên không có gì để ghi.';

/** Null: the workbook is not ours. A text: why nothing was written. Run it under the lock. */
export function enterForVillage(order: EntryRequest, ports: EnterPorts): Entered | string | null {
  const tracked = loadTracking(ports);
  if (tracked === null) return null;
  const place = tracked.quarters.find(({ period }) => period.code === order.period);
  const village = place?.villages.find(({ id }) => id === order.village);
  if (place === undefined || village === undefined) return NO_VILLAGE;
  const figures = checkSource(order, { start: place.period.start, today: ports.clock.today() });
  if (typeof figures === 'string') return figures;

  // Read once more: the head may have typed while the other tabs were read.
  const now = village.hasTab ? ports.entries.reread(village.id) : null;
  if (now === null) return fillWords(NO_TAB, { thon: village.name });
  return enter({ order, ports, tracked, place, village, figures, now, quarter: place.period.quarters[0] ?? 1 });
}

interface Work {
  readonly order: EntryRequest;
  readonly ports: EnterPorts;
  readonly tracked: TrackedCommune;
  readonly place: TrackedQuarter;
  readonly village: TrackedVillage;
  readonly quarter: Quarter;
  readonly figures: ReceivedFigures;
  /** The village's tab as it stands. */
  readonly now: VillageTab;
}

function enter(work: Work): Entered | string {
  const { order, tracked, village, quarter, now } = work;
  const { catalogue, settings } = tracked.commune;
  const quarterName = capitalize(periodWords(work.place.period).short);
  const submission = readQuarter(
    { quarter, cells: now.quarters[quarter], control: now.control[quarter] },
    catalogue,
    settings.thresholds,
  );
  if (submission.decision === 'locked') {
    return `${fillWords(G17.office[0], { thon: village.name, quy: quarterName })} ${STILL_HERE}`;
  }
  const ofHead = new Set(headRows(catalogue).map(({ code }) => code));
  const cells = new Map([...now.quarters[quarter]].filter(([code]) => ofHead.has(code)));
  const plan = planEntry(order.cells, cells, catalogue);
  if (plan.rowless.length > 0) {
    return fillWords(ROWLESS, { thon: village.name, ds: plan.rowless.map((code) => nameOf(work, code)).join('; ') });
  }
  if (plan.questions.length > 0) return { tracked, questions: plan.questions, message: '' };
  const tick = tickAfter(work, plan, submission);
  if (plan.writes.size === 0 && tick.kind !== 'tick') {
    return order.tick && tick.kind === 'gaps' ? notTicked(tick.counts) : NOTHING_NEW;
  }
  return write(work, plan, tick);
}

type Tick =
  /** Not asked for, or it stands there already. */
  | { readonly kind: 'none' }
  | { readonly kind: 'gaps'; readonly counts: CellCounts }
  /** `dated`: the day of receipt becomes the day of submission. */
  | { readonly kind: 'tick'; readonly dated: boolean };

function tickAfter(work: Work, plan: EntryPlan, { ticked, decision, reason, ...rest }: QuarterSubmission): Tick {
  if (!work.order.tick || ticked) return { kind: 'none' };
  const commune = communeWith(work, withWrites(work, plan));
  const words = work.ports.checkWords();
  const context = checkContext(commune, work.ports.clock.today(), false, words);
  const counts = countCells(yearOf(commune, work.village.id), work.quarter, context);
  if (counts.missing > 0 || counts.wrong > 0) return { kind: 'gaps', counts };
  // Sent back or reopened: the day on which the village first submitted still counts.
  const isSecond = decision === 'to-correct' || reason !== '';
  return { kind: 'tick', dated: !isSecond || submissionDay({ ...rest, ticked, decision, reason }) === null };
}

const nameOf = ({ tracked, ports }: Work, code: IndicatorCode): string => {
  const indicator = tracked.commune.catalogue.byCode.get(code);
  const { forceName } = tracked.commune.settings.identityOn(ports.clock.today());
  return indicator === undefined ? code : labelInSentence(indicator, forceName);
};

/** The village's tab with what is to be written on it. */
function withWrites({ now, quarter }: Work, { writes }: EntryPlan, control = now.control[quarter]): VillageTab {
  const cells = new Map<IndicatorCode, EnteredCell>(now.quarters[quarter]);
  for (const [code, raw] of writes) cells.set(code, { raw });
  return {
    ...now,
    quarters: { ...now.quarters, [quarter]: cells },
    control: { ...now.control, [quarter]: control },
  };
}

/** The workbook with this tab in its place. */
function workbookWith({ tracked: { workbook }, now }: Work, tab: VillageTab): LoadedWorkbook {
  return {
    ...workbook,
    villageTabs: workbook.villageTabs.map((each) => (each.villageId === now.villageId ? tab : each)),
  };
}

const communeWith = (work: Work, tab: VillageTab): Commune => readCommune(workbookWith(work, tab));

/**
 * The source goes first: nobody but the police can write there, so that a call by others ends here, and figures never
 * stand without it. The tick comes when all cells stand. A run that stops in between is completed by the same order.
 */
function write(work: Work, plan: EntryPlan, tick: Tick): Entered {
  const { order, ports, place, village, quarter, figures, now } = work;
  const { catalogue } = work.tracked.commune;
  const dated = tick.kind === 'tick' && tick.dated;
  const before = now.control[quarter];
  const control = {
    ...before,
    ...(tick.kind === 'tick' ? { submitted: true } : {}),
    ...(dated ? { submittedOn: figures.received, stamp: '' } : {}),
  };
  const tab = withWrites(work, plan, control);
  const { entries } = yearOf(communeWith(work, tab), village.id).submission.quarters[quarter];
  const values = valuesToKeep(entries, catalogue);
  ports.store.keep([enteredFact(order.period, village.id, { ...figures, ticked: dated, values })]);
  ports.entries.write(village.id, quarter, plan.writes);
  if (tick.kind === 'tick') ports.entries.tick(village.id, quarter, dated ? figures.received : null);
  ports.entries.remark(village.id, quarter, `Công an xã ${sourceAndNote(figures)}.`);

  ports.log.append(
    { action: 'Nhập hộ', period: order.period, revision: null, detail: logDetail(work, plan, tick) },
    ports.clock.now(),
  );
  const [today, words] = [ports.clock.today(), ports.checkWords()];
  const tracked = trackCommune(workbookWith(work, tab), ports.store.facts(), today, words);
  writeTracking(tracked, ports);
  return { tracked, questions: [], message: doneMessage(work, plan, tick, place) };
}

/** `Thôn 1: nhập hộ từ giấy, nhận 16/3/2023; ghi 15 ô; thay: vụ trộm 2 → 3; đánh dấu “Đã nộp”.` */
function logDetail(work: Work, { writes }: EntryPlan, tick: Tick): string {
  const { village, figures, now, quarter } = work;
  const replaced = [...writes].flatMap(([code, value]) => {
    const old = now.quarters[quarter].get(code)?.raw ?? '';
    return old === '' ? [] : [`${nameOf(work, code)} ${shownText(old)} → ${shownText(value) || 'trống'}`];
  });
  const parts = [
    `${village.name}: ${sourceAndNote(figures)}`,
    `ghi ${writes.size} ô`,
    ...(replaced.length === 0 ? [] : [`thay: ${replaced.join(', ')}`]),
    ...(tick.kind === 'tick' ? ['đánh dấu “Đã nộp”'] : []),
  ];
  return `${parts.join('; ')}.`;
}

function doneMessage(
  { village, figures }: Work,
  { writes }: EntryPlan,
  tick: Tick,
  { period }: TrackedQuarter,
): string {
  const saved = writes.size === 0 ? '' : `Đã ghi ${writes.size} ô cho ${village.name}, ${periodWords(period).short}. `;
  if (tick.kind === 'none') return saved.trim();
  if (tick.kind === 'gaps') return saved + notTicked(tick.counts);
  const day = tick.dated ? `, ngày nộp ${formatDate(figures.received)}` : '';
  return `${saved}Đã đánh dấu “Đã nộp”${day}.`;
}

function notTicked({ missing, wrong }: CellCounts): string {
  const left = [missing > 0 ? `${missing} ô chưa ghi` : '', wrong > 0 ? `${wrong} ô sai` : ''].filter(Boolean);
  return `Chưa đánh dấu “Đã nộp” vì còn ${left.join(', ')}.`;
}
