/** Which decision can be taken in which state, and the words for those that cannot. */
import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from '../../../src/core/submission/fingerprint';
import { STATE_WORDS, sentBackFingerprint } from '../../../src/core/submission/quarter-state';
import { DECISION_KINDS, type DecisionKind, refusalOf } from '../../../src/core/tracking/decisions';
import { acceptedFact, lockedFact } from '../../../src/core/tracking/records';
import { valuesToKeep } from '../../../src/core/tracking/track-quarter';
import { doneWords, handTypedWords, refusalWords } from '../../../src/core/tracking/tracking-words';
import { buildEntries, CATALOGUE, QUIET_QUARTER } from '../submission/build-village';
import { DEADLINE, SUBMITTED, type TrackedParts, trackedVillage } from './build-tracking';

const FINGERPRINT = fingerprintOf(buildEntries(QUIET_QUARTER), CATALOGUE);
const LOCKED = lockedFact('2023-Q1', 'HH-T01', FINGERPRINT);
const decided = (decision: string, control: TrackedParts['control'] = {}): TrackedParts => ({
  cells: QUIET_QUARTER,
  control: { submitted: true, decision, fingerprint: FINGERPRINT, ...control },
});
const withCells = (parts: TrackedParts, cells: TrackedParts['cells']): TrackedParts => ({
  ...parts,
  cells: { ...parts.cells, ...cells },
});

describe('a quarter', () => {
  it.each<[string, string, TrackedParts, DecisionKind[]]>([
    ['blank', 'chưa ghi', {}, []],
    ['begun', 'đang ghi', { cells: { nd1_trom_vu: 0 } }, []],
    ['complete and not ticked', 'đang ghi', { cells: QUIET_QUARTER }, []],
    ['ticked and complete', 'đã nộp', SUBMITTED, ['accept', 'correct']],
    ['ticked with gaps', 'nộp nhưng còn thiếu/sai', { control: { submitted: true } }, ['correct']],
    [
      'ticked with a wrong cell',
      'nộp nhưng còn thiếu/sai',
      withCells(SUBMITTED, { nd1_trom_vu: 1, nd1_trom_bao_kip: 2, nd1_trom_hien_truong: 0 }),
      ['correct'],
    ],
    ['accepted', 'đã duyệt', decided('duyệt'), ['correct', 'lock', 'reopen']],
    ['accepted by hand', 'đã duyệt', decided('duyệt', { fingerprint: '' }), ['accept', 'correct', 'lock', 'reopen']],
    ['edited since', 'đã duyệt', withCells(decided('duyệt'), { nd1_tuan_tra_buoi: '' }), ['correct', 'reopen']],
    [
      'edited since, complete',
      'đã duyệt',
      withCells(decided('duyệt'), { nd6_tin_bao: 4 }),
      ['accept', 'correct', 'reopen'],
    ],
    ['sent back', 'cần sửa', decided('cần sửa', { submitted: false, reason: 'x' }), ['correct']],
    ['sent back by hand, the old tick standing', 'cần sửa', decided('cần sửa', { reason: 'x' }), ['correct']],
    [
      'sent back by the panel and ticked anew',
      'đã nộp',
      decided('cần sửa', { reason: 'x', fingerprint: sentBackFingerprint(FINGERPRINT) }),
      ['accept', 'correct'],
    ],
    ['locked by hand', 'đã khóa', decided('khóa'), ['lock', 'reopen']],
    ['locked by hand, nothing kept', 'đã khóa', decided('khóa', { fingerprint: '' }), ['lock', 'reopen']],
    ['locked by hand with a gap', 'đã khóa', withCells(decided('khóa'), { nd1_trom_vu: '' }), ['reopen']],
    [
      'locked and corrected by the police',
      'đã khóa',
      withCells(decided('khóa'), { nd6_tin_bao: 4 }),
      ['lock', 'reopen'],
    ],
    ['reopened', 'mở lại', { cells: QUIET_QUARTER, control: { reason: 'ghi nhầm' } }, ['reopen']],
    [
      'reopened and ticked',
      'đã nộp',
      { ...SUBMITTED, control: { submitted: true, reason: 'x' } },
      ['accept', 'correct', 'reopen'],
    ],
    ['without a tab', 'chưa ghi', { hasTab: false }, []],
  ])('%s reads “%s”', (_, words, parts, possible) => {
    const village = trackedVillage(parts);
    expect(STATE_WORDS[village.state]).toBe(words);
    expect(DECISION_KINDS.filter((kind) => refusalOf(kind, village) === null)).toEqual(possible);
  });

  it('that the add-on has locked is locked', () => {
    const village = trackedVillage(decided('khóa'), { facts: [LOCKED] });
    expect(DECISION_KINDS.filter((kind) => refusalOf(kind, village) === null)).toEqual(['reopen']);
  });

  it('with a telephone number among its words is complete and yet not ready', () => {
    const village = trackedVillage(
      withCells(SUBMITTED, {
        hop_to_chuc: 'có',
        hop_so_cuoc: 1,
        hop_ngay: '12/3/2023',
        hop_ho_du: 100,
        hop_bien_ban: 'có',
        hop_noi_dung_toi: 'gọi 0912 345 678',
      }),
    );
    expect([village.state, refusalOf('accept', village)]).toEqual(['submitted', 'errors']);
  });
});

describe('a decision that was typed by hand', () => {
  it.each<[string, string | null, TrackedParts]>([
    ['“duyệt” without what was accepted', 'accept', decided('duyệt', { fingerprint: '' })],
    ['“duyệt” beside the mark of sending back', 'accept', decided('duyệt', { fingerprint: 'sua:0123456789abcdef' })],
    ['“khóa” without what was accepted', 'lock', decided('khóa', { fingerprint: '' })],
    ['“khóa” over what the add-on accepted', 'lock', decided('khóa')],
    ['“cần sửa” over what the add-on accepted', 'correct', decided('cần sửa', { reason: 'x' })],
    ['nothing', null, SUBMITTED],
  ])('%s', (_, completes, parts) => {
    expect(trackedVillage(parts).handTyped).toBe(completes);
  });

  it.each<[string, TrackedParts]>([
    ['accepted', decided('duyệt')],
    ['locked', decided('khóa')],
    ['sent back', decided('cần sửa', { submitted: false, fingerprint: sentBackFingerprint(FINGERPRINT) })],
  ])('is not told of what the add-on has %s', (_, parts) => {
    expect(trackedVillage(parts, { facts: [LOCKED] }).handTyped).toBeNull();
  });

  it('is told of “khóa” typed anew over a column that was opened', () => {
    const facts = [LOCKED, lockedFact('2023-Q1', 'HH-T01', null)];
    expect(trackedVillage(decided('khóa'), { facts }).handTyped).toBe('lock');
  });

  it('is put into words that say what to do', () => {
    const village = { name: 'Thôn 3', missing: 0, wrong: 0, changes: [] };
    const quarter = { name: 'Quý I', deadline: DEADLINE };
    expect(handTypedWords('lock', true, village, quarter)).toBe(
      'Thôn 3, Quý I: chữ “khóa” ghi tay nên cột chưa khóa, thôn vẫn sửa được. Xem lại trang thôn, đúng rồi thì bấm “Chốt số và khóa cột”.',
    );
    expect(handTypedWords('accept', false, { ...village, missing: 2 }, quarter)).toBe(
      'Thôn 3, Quý I: chữ “duyệt” ghi tay, còn 2 ô chưa ghi, 0 ô sai nên chưa chốt được. Yêu cầu thôn sửa hoặc mở lại.',
    );
    expect(handTypedWords('lock', false, village, quarter)).toContain('còn lỗi phải sửa nên chưa chốt được');
  });
});

describe('what changed since acceptance', () => {
  const entries = buildEntries(QUIET_QUARTER);
  const kept = acceptedFact('2023-Q1', 'HH-T01', FINGERPRINT, valuesToKeep(entries, CATALOGUE));
  const edited = withCells(decided('duyệt'), { nd6_tin_bao: 3, nd7_chay_no: '', hop_dia_diem: 'Nhà văn hóa thôn' });

  it('is told with the value that was accepted and the value of now', () => {
    expect(trackedVillage(edited, { facts: [kept] }).changes).toEqual([
      'tin báo Công an về an ninh trật tự 0 → 3',
      'vụ cháy, nổ tại thôn 0 → trống',
      'nơi họp trống → Nhà văn hóa thôn',
    ]);
  });

  it('is only told to be something where nobody kept the values', () => {
    const { edited: isEdited, changes } = trackedVillage(edited);
    expect([isEdited, changes]).toEqual([true, []]);
  });
});

describe('the words', () => {
  const quarter = { name: 'Quý I', deadline: DEADLINE };
  const village = { name: 'Thôn 3', missing: 3, wrong: 1, changes: ['vụ trộm 2 → 3'] };

  it.each([
    ['not-submitted', 'Thôn 3 chưa nộp Quý I: 3 ô chưa ghi, 1 ô sai. Hạn nộp 17/03/2023.'],
    ['edited', 'Thôn 3, Quý I đã sửa sau khi duyệt: vụ trộm 2 → 3. Duyệt lại hoặc yêu cầu thôn sửa.'],
    ['locked', 'Đã khóa Thôn 3, Quý I. Muốn sửa: mở lại và ghi lý do.'],
    ['not-ticked', 'Thôn 3, Quý I đã ghi đủ nhưng chưa đánh dấu “Đã nộp”. Nhắc thôn đánh dấu rồi duyệt.'],
  ] as const)('refuse “%s” in words', (why, words) => {
    expect(refusalWords(why, village, quarter)).toBe(words);
  });

  it('name no change that nobody knows', () => {
    expect(refusalWords('edited', { ...village, changes: [] }, quarter)).toBe(
      'Thôn 3, Quý I đã sửa sau khi duyệt. Duyệt lại hoặc yêu cầu thôn sửa.',
    );
  });

  it.each([
    ['accept', 'Đã duyệt Thôn 3, Quý I.'],
    ['correct', 'Đã yêu cầu Thôn 3 sửa Quý I: ghi nhầm số vụ trộm.'],
    ['lock', 'Đã khóa Thôn 3, Quý I. Muốn sửa: mở lại và ghi lý do.'],
    ['reopen', 'Đã mở lại Thôn 3, Quý I: ghi nhầm số vụ trộm.'],
  ] as const)('say that “%s” is done', (kind, words) => {
    expect(doneWords(kind, village, quarter, 'ghi nhầm số vụ trộm')).toBe(words);
  });
});
