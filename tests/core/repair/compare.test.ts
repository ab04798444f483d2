/** Who may edit what, which of two tabs is the copy, and how the copy's figures are told. */
import { describe, expect, it } from '@jest/globals';
import { chooseTab, describeFigure, type TabCandidate } from '../../../src/core/repair/compare-copies';
import { editorChange, openAreas } from '../../../src/core/repair/compare-protections';

const rule = { wanted: ['CongAn@example.com '], tolerated: new Set(['chu@example.com']) };

describe('editors', () => {
  it('are right with the police and those whom nobody can send away', () => {
    expect(editorChange(['congan@example.com', 'chu@example.com'], rule)).toEqual({ add: [], remove: [] });
  });

  it('are added and dismissed one by one', () => {
    expect(editorChange(['la@example.com'], rule)).toEqual({
      add: ['congan@example.com'],
      remove: ['la@example.com'],
    });
  });

  it('are not known in a file that nobody shares', () => {
    expect(editorChange([], rule)).toEqual({ add: [], remove: [] });
  });
});

describe('closed areas', () => {
  const area = { row: 1, column: 1, rows: 10, columns: 2 };

  it('are closed where every known cell is covered, by one protection or several', () => {
    const halves = [
      { ...area, rows: 5 },
      { ...area, row: 6, rows: 5 },
    ];
    expect(openAreas([area], halves, [1, 5, 6, 10], [1, 2])).toEqual([]);
    expect(openAreas([area], halves.slice(0, 1), [1, 5, 6], [1])).toEqual([area]);
    // Row 6 is a line that somebody added: nothing is known of it.
    expect(openAreas([area], halves.slice(0, 1), [1, 5], [1])).toEqual([]);
  });
});

describe('of two tabs with one key', () => {
  const tab = (name: string, isProtected = false): TabCandidate => ({
    name,
    usualName: 'HH-T01 Thôn 1',
    protected: isProtected,
  });

  it.each<[string, readonly TabCandidate[], number]>([
    ['the one with the usual name', [tab('Khác'), tab('HH-T01 Thôn 1')], 1],
    ['the protected one, where both were renamed', [tab('Một'), tab('Hai', true)], 1],
    ['not the one that calls itself a copy', [tab('Bản sao của HH-T01 Thôn 1'), tab('Một')], 1],
    ['the first, where nothing else tells them apart', [tab('Một'), tab('Hai')], 0],
  ])('%s is the original', (_, tabs, original) => {
    expect(chooseTab(tabs)).toBe(original);
  });

  it('figures that differ are told with both', () => {
    expect(describeFigure({ label: 'Vụ trộm', column: 'Quý I', original: '', copy: '3' })).toBe(
      'Vụ trộm, Quý I: trống – bản chép ghi 3',
    );
  });
});
