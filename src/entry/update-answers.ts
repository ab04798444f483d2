/** What the dialog “Cập nhật bảng biểu” is answered. */
import { describeUpdate, type MigratePorts, migrateWorkbook } from '../app/migrate-workbook';
import { rebuildTracking } from '../app/track-submissions';
import { createVillageRenewal } from '../sheets/renewal/village-renewal';
import { withDocumentLock } from '../sheets/shell/document-lock';
import type * as Wire from '../wire';
import { BUSY, NOT_OURS } from './outcomes';
import { setUpPorts, trackingPorts } from './wiring';

function migratePorts(): MigratePorts {
  const ports = setUpPorts();
  return {
    ...ports,
    renewVillageTab: createVillageRenewal(SpreadsheetApp.getActiveSpreadsheet(), ports.builder.refreshVillageTab),
    writeTracking: () => {
      rebuildTracking(trackingPorts());
    },
  };
}

export const look = (): Wire.UpdateLookResponse => describeUpdate(setUpPorts()) ?? NOT_OURS;

export const update = (): Wire.UpdateResponse =>
  withDocumentLock(() => migrateWorkbook(migratePorts()) ?? NOT_OURS) ?? BUSY;
