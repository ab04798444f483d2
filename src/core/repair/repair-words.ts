/** What repair says of faults: a line for each kind on each tab, and short phrases for what was mended. */
import { G30, G31 } from '../checks/messages/guidance-words';
import type { Fault, FaultKind } from './faults';

interface KindWords {
  /** With `{n}`, and `{ds}` for the places. */
  readonly found: string;
  /** Of one place, `{ds}`; what stands for a whole tab names it itself, `{tab}`. */
  readonly mended: string;
}

const WORDS: Readonly<Record<FaultKind, KindWords>> = {
  locale: { found: 'Ngôn ngữ hoặc múi giờ của tệp không phải Việt Nam', mended: 'ngôn ngữ và múi giờ' },
  'tab-missing': { found: 'Thiếu cả trang', mended: 'trang “{tab}”' },
  'tab-key': { found: 'Mất mã của trang ở ô A1', mended: 'mã của trang' },
  'tab-copy': {
    found: 'Trang chép tay, trùng với trang gốc; giữ lại để đối chiếu, không tính vào báo cáo',
    mended: 'tách trang chép tay “{tab}”',
  },
  'tab-name': { found: 'Tên trang có ký tự Excel không nhận hoặc quá dài', mended: 'tên trang' },
  'tab-shown': { found: 'Trang dành cho máy đang để hiện', mended: 'ẩn trang của máy' },
  'row-missing': { found: 'Thiếu {n} dòng: {ds}', mended: 'dòng “{ds}”' },
  'row-key': { found: 'Mất mã ở cột A của {n} dòng: {ds}', mended: 'mã dòng “{ds}”' },
  'row-double': { found: '{n} dòng bị chép đôi: {ds}', mended: 'dòng chép đôi “{ds}”' },
  'column-missing': { found: 'Thiếu {n} cột: {ds}', mended: 'cột “{ds}”' },
  'column-key': { found: 'Mất mã của {n} cột: {ds}', mended: 'mã cột “{ds}”' },
  'column-double': { found: '{n} cột bị chép đôi: {ds}', mended: 'cột chép đôi “{ds}”' },
  formula: { found: '{n} công thức bị mất, hỏng hoặc đã cũ: {ds}', mended: 'công thức “{ds}”' },
  'typed-over': {
    found: '{n} ô công thức bị ghi đè: {ds}; nội dung đã ghi sẽ chuyển vào ghi chú của ô',
    mended: 'ô công thức bị ghi đè “{ds}” (nội dung cũ ở ghi chú của ô)',
  },
  words: { found: '{n} ô chữ của mẫu bị sửa: {ds}', mended: 'chữ của mẫu “{ds}”' },
  validation: { found: '{n} ô mất phần nhắc khi ghi sai: {ds}', mended: 'phần nhắc ở “{ds}”' },
  refusing: { found: '{n} ô từ chối số ghi vào thay vì chỉ nhắc: {ds}', mended: 'ô từ chối số “{ds}”' },
  tick: { found: '{n} ô đánh dấu thành chữ: {ds}', mended: 'ô đánh dấu “{ds}”' },
  format: { found: '{n} ô sai định dạng: {ds}', mended: 'định dạng “{ds}”' },
  colours: { found: 'Mất màu báo ô thiếu, ô sai', mended: 'màu báo ô thiếu, ô sai' },
  protection: { found: 'Mất khóa bảo vệ: {ds}', mended: 'khóa bảo vệ' },
  editors: { found: 'Khóa bảo vệ sai người được sửa: {ds}', mended: 'người được sửa' },
  'open-range': { found: 'Khóa trang có chỗ để hở', mended: 'chỗ để hở của khóa trang' },
  lock: { found: 'Quý đã khóa mà cột vẫn mở: {ds}', mended: 'khóa {ds}' },
  'shown-rows': { found: 'Dòng của máy đang để hiện', mended: 'ẩn dòng của máy' },
  'shown-columns': { found: 'Cột của máy đang để hiện', mended: 'ẩn cột của máy' },
  frozen: { found: 'Phần đầu trang không đứng yên khi cuộn', mended: 'phần đầu trang' },
};

const MOST_PLACES = 4;

function listPlaces(places: readonly string[]): string {
  const distinct = [...new Set(places.filter((place) => place !== ''))];
  const rest = distinct.length - MOST_PLACES;
  const named = distinct.slice(0, MOST_PLACES).join(', ');
  return rest > 0 ? `${named} và ${rest} chỗ khác` : named;
}

export interface FoundOnTab {
  /** `''`: the workbook. */
  readonly tab: string;
  readonly count: number;
  readonly lines: readonly string[];
}

/** Grouped by tab and kind, in the order in which they were found. */
export function describeFaults(faults: readonly Fault[]): FoundOnTab[] {
  const tabs = new Map<string, Map<FaultKind, string[]>>();
  for (const { tab, kind, where } of faults) {
    const kinds = tabs.get(tab) ?? new Map<FaultKind, string[]>();
    tabs.set(tab, kinds.set(kind, [...(kinds.get(kind) ?? []), where]));
  }
  return [...tabs].map(([tab, kinds]) => ({
    tab,
    count: [...kinds.values()].reduce((sum, places) => sum + places.length, 0),
    lines: [...kinds].map(([kind, places]) => {
      const text = WORDS[kind].found.replace('{n}', String(places.length)).replace('{ds}', listPlaces(places));
      return `${text.replace(/: (?=;|$)/, '')}.`;
    }),
  }));
}

/** `HH-T03 Thôn 3` → `Thôn 3`. */
const shortTab = (tab: string): string => tab.replace(/^[A-Z0-9]{1,8}-T\d+ /, '');

/** `dòng “Vụ trộm” ở Thôn 3`. */
export function describeMended({ kind, tab, where }: Fault): string {
  const text = WORDS[kind].mended.replace('{ds}', () => where).replace(' “”', '');
  if (text.includes('{tab}')) return text.replace('{tab}', () => tab);
  return tab === '' ? text : `${text} ở ${shortTab(tab)}`;
}

const MOST_PHRASES = 3;

/** G30, or G31 where there was nothing. The list names the first few and counts the rest. */
export function summarizeRepair(count: number, phrases: readonly string[]): string {
  if (count === 0) return G31.office[0];
  const distinct = [...new Set(phrases)];
  const named = distinct.slice(0, MOST_PHRASES).join(', ');
  const list = distinct.length > MOST_PHRASES ? `${named} và các chỗ khác` : named;
  return G30.office[0].replace('{n}', String(count)).replace('{ds}', () => list);
}
