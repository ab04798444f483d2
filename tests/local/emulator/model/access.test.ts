/** Who may change what under sheet and range protections. */

import { describe, expect, it } from '@jest/globals';
import { canChangeStructure, canEdit, canEditFile } from '../../../../local/emulator/model/access';
import { boxAt } from '../../../../local/emulator/model/boxes';
import { createSheet } from '../../../../local/emulator/model/cells';
import type { ProtectionModel, SheetModel } from '../../../../local/emulator/model/workbook-model';

const sharing = { owner: 'congan@example.com', editors: ['thon1@example.com', 'thon2@example.com'] };

function protection(over: Partial<ProtectionModel>): ProtectionModel {
  return { id: 1, box: null, exceptions: [], description: '', editors: [], warningOnly: false, ...over };
}

function sheetWith(...protections: ProtectionModel[]): SheetModel {
  return { ...createSheet(1, 'HH-T01 Thôn 1'), protections };
}

describe('protections', () => {
  it('lets only editors of the file change an unprotected cell', () => {
    const sheet = sheetWith();
    expect(canEdit(sheet, boxAt(1, 1), 'thon1@example.com', sharing)).toBe(true);
    expect(canEdit(sheet, boxAt(1, 1), 'captren@example.com', sharing)).toBe(false);
    expect(canEditFile('captren@example.com', sharing)).toBe(false);
  });

  it('keeps the head of another village out of a protected tab, and never the owner', () => {
    const sheet = sheetWith(protection({ editors: ['Thon1@Example.com'] }));
    expect(canEdit(sheet, boxAt(5, 3), 'thon1@example.com', sharing)).toBe(true);
    expect(canEdit(sheet, boxAt(5, 3), 'thon2@example.com', sharing)).toBe(false);
    expect(canEdit(sheet, boxAt(5, 3), 'congan@example.com', sharing)).toBe(true);
  });

  it('opens an unprotected range of a protected sheet to every editor of the file', () => {
    const sheet = sheetWith(protection({ exceptions: [boxAt(5, 3, 2, 1)] }));
    expect(canEdit(sheet, boxAt(5, 3, 2, 1), 'thon2@example.com', sharing)).toBe(true);
    expect(canEdit(sheet, boxAt(5, 3, 3, 1), 'thon2@example.com', sharing)).toBe(false);
    expect(canEdit(sheet, boxAt(5, 3), 'captren@example.com', sharing)).toBe(false);
  });

  it('narrows an editor of the sheet by the range protections inside it', () => {
    const sheet = sheetWith(
      protection({ editors: ['thon1@example.com'] }),
      protection({ id: 2, box: boxAt(1, 1, 99, 2) }),
    );
    expect(canEdit(sheet, boxAt(5, 3), 'thon1@example.com', sharing)).toBe(true);
    expect(canEdit(sheet, boxAt(5, 2, 1, 2), 'thon1@example.com', sharing)).toBe(false);
  });

  it('narrows even inside an exception of the sheet protection', () => {
    const sheet = sheetWith(protection({ exceptions: [boxAt(5, 3)] }), protection({ id: 2, box: boxAt(5, 3) }));
    expect(canEdit(sheet, boxAt(5, 3), 'thon1@example.com', sharing)).toBe(false);
  });

  it('forbids nothing when it only warns', () => {
    expect(canEdit(sheetWith(protection({ warningOnly: true })), boxAt(1, 1), 'thon2@example.com', sharing)).toBe(true);
  });

  it('reserves the structure of a protected sheet to its editors', () => {
    const sheet = sheetWith(protection({ editors: ['thon1@example.com'], exceptions: [boxAt(1, 1, 9, 9)] }));
    expect(canChangeStructure(sheet, 'thon1@example.com', sharing)).toBe(true);
    expect(canChangeStructure(sheet, 'thon2@example.com', sharing)).toBe(false);
  });
});
