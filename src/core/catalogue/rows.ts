/** Which row stands where: on a village's tab, for its head or for the police, and on the tab `Công an xã`. */
import type { SensitiveMode } from '../settings/types';
import type { Catalogue, Indicator } from './types';

/** Rows that a mode moves, gathers or hides: S2 and S3, whoever enters them. */
export function isSensitive(indicator: Indicator): boolean {
  return indicator.sensitivity === 'S2' || indicator.sensitivity === 'S3';
}

/** What the village head fills in, top to bottom: 31 rows unless the commune changed them. */
export function headRows(catalogue: Catalogue): readonly Indicator[] {
  return openVillageRows(catalogue).filter((indicator) => indicator.enteredBy === 'thon');
}

/** The block "Công an xã ghi" of a village's tab. No S2–S3 row stands on a village tab in any mode. */
export function policeRows(catalogue: Catalogue): readonly Indicator[] {
  return openVillageRows(catalogue).filter((indicator) => indicator.enteredBy !== 'thon');
}

/** The tab `Công an xã`. */
export interface CommuneTabRows {
  /** One figure for the commune: its own rows and, in mode `toàn xã`, the sensitive rows of the villages. */
  readonly once: readonly Indicator[];
  /** One block a village, keyed `HH-T01/nd3_hinh_su`: the sensitive rows in mode `theo thôn`. */
  readonly perVillage: readonly Indicator[];
}

export function communeTabRows(catalogue: Catalogue, mode: SensitiveMode): CommuneTabRows {
  const inUse = catalogue.all.filter((indicator) => indicator.on && !(mode === 'tắt' && isSensitive(indicator)));
  const sensitiveOfVillages = inUse.filter((indicator) => indicator.scope === 'village' && isSensitive(indicator));
  const communeRows = inUse.filter((indicator) => indicator.scope === 'commune');
  return mode === 'theo thôn'
    ? { once: communeRows, perVillage: sensitiveOfVillages }
    : { once: [...communeRows, ...sensitiveOfVillages], perVillage: [] };
}

/**
 * A row as the commune gives it in one figure: a có/không of the villages (mode `toàn xã`) is the number of villages
 * with "có". Other rows stay as they are.
 */
export function communeIndicator(indicator: Indicator): Indicator {
  return indicator.scope === 'village' && indicator.kind === 'duty'
    ? { ...indicator, kind: 'flow', unit: 'thôn' }
    : indicator;
}

function openVillageRows(catalogue: Catalogue): readonly Indicator[] {
  return catalogue.all.filter((indicator) => indicator.on && indicator.scope === 'village' && !isSensitive(indicator));
}
