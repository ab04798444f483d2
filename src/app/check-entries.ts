/** The full check: reads everything afresh and lists what is wrong or worth a look, each with its cell. */
import { warningKey } from '../core/acceptance/acceptance-facts';
import type { CheckContext } from '../core/checks/check-context';
import { type CommuneYear, checkCommune, checkSubmission } from '../core/checks/check-submission';
import type { CheckWords } from '../core/checks/messages/check-words';
import { missingForOffice } from '../core/checks/missing';
import { rowsCompared } from '../core/checks/rules/basis';
import type { Finding } from '../core/checks/types';
import { entryIn } from '../core/corrections/apply-corrections';
import { rowName } from '../core/corrections/read-line';
import { isAskedAlways } from '../core/corrections/resolve-corrections';
import { sayEntry } from '../core/corrections/say-entry';
import { villageRowKey } from '../core/layout/keys';
import { quarterCode } from '../core/period/periods';
import { QUARTERS } from '../core/period/schemes';
import type { CalendarDate, Period, Quarter } from '../core/period/types';
import { isValidInQuarter } from '../core/rollup/village-validity';
import { connectVillageYears } from '../core/rollup/village-years';
import type { VillageYear } from '../core/submission/village-year';
import { editedFindings } from '../core/tracking/edited-findings';
import { outsideFindings } from '../core/tracking/outside-findings';
import { yearOf } from '../core/tracking/village-on-time';
import type { CorrectableCell, FindingsResponse, FindingView } from '../wire';
import { type Commune, correctedPlace, forceNameOfYear } from './read-commune';

/** Names are those in force on `today`; without words findings can be counted and not be read. */
export function checkContext(
  commune: Commune,
  today: CalendarDate,
  formulasRead: boolean,
  words: CheckWords | null,
): CheckContext {
  const { year, scheme, thresholds, rulesOff, sensitiveMode, identityOn } = commune.settings;
  const { forceName } = identityOn(today);
  return { year, scheme, thresholds, rulesOff, sensitiveMode, forceName, formulasRead, words };
}

/** A village without a tab has nothing to be checked, and leaves nobody anything that is known. */
function villageYears(commune: Commune): (villageId: string) => VillageYear {
  const { catalogue, settings, villages } = commune;
  return connectVillageYears(villages, settings, (id) => {
    const sensitive = settings.sensitiveMode === 'theo thôn' ? commune.sensitive.get(id) : undefined;
    const { submission } = yearOf(commune, id);
    return {
      ...{ submission, catalogue, ...(sensitive === undefined ? {} : { sensitive }) },
      lastYear: (code, quarter) => commune.lastYear(id, code, quarter),
    };
  });
}

/** Findings of the period's quarters: villages in their order (where valid), then the commune's own rows. */
export function checkPeriod(commune: Commune, period: Period, context: CheckContext): readonly Finding[] {
  const { year, scheme } = commune.settings;
  const yearOfVillage = villageYears(commune);
  const ofVillages = commune.villages.flatMap((village) => {
    const valid = period.quarters.filter((quarter) => isValidInQuarter(village, year, quarter, scheme));
    if (!commune.submissions.has(village.id)) return [];
    const ownYear = yearOfVillage(village.id);
    const typed = commune.entered.submissions.get(village.id) ?? ownYear.submission;
    const edited = editedFindings(village, typed, valid, commune.catalogue, year);
    const outside = period.quarters.filter((quarter) => !valid.includes(quarter));
    return [
      ...(valid.length === 0 ? [] : checkSubmission(ownYear, valid, context)),
      ...edited,
      ...outsideFindings(village, typed, outside, commune.catalogue, year),
    ];
  });
  const communeYear: CommuneYear = {
    quarters: commune.commune,
    lastYear: (code, quarter) => commune.lastYear(commune.settings.communeCode, code, quarter),
  };
  const ofCommune = period.quarters.flatMap((quarter) =>
    checkCommune(commune.commune[quarter], quarter, commune.catalogue, context, communeYear),
  );
  return [...ofVillages, ...ofCommune, ...correctionFindings(commune, period)];
}

/** A line whose quarter does not read concerns every period. */
function correctionFindings({ corrections }: Commune, { quarters }: Period): readonly Finding[] {
  return corrections.findings.filter(({ quarter }) => quarter === null || quarters.includes(quarter));
}

function addressOf(commune: Commune, finding: Finding, communeAddress: CellAddress): string | null {
  if (finding.cell !== undefined) return finding.cell;
  if (finding.code === null) return null;
  if (finding.villageId === null) return communeAddress(finding.code, finding.quarter);
  const { villageId, code, quarter } = finding;
  return (
    commune.tabs.get(villageId)?.addressOf(code, quarter) ?? communeAddress(villageRowKey(villageId, code), quarter)
  );
}

/** `quarter` null: the row's note. */
type CellAddress = (code: string, quarter: Quarter | null) => string | null;

/** `communeAddress`: where a row of the tab `Công an xã` stands. */
export function viewFindings(
  commune: Commune,
  findings: readonly Finding[],
  communeAddress: CellAddress,
): readonly FindingView[] {
  const names = new Map(commune.villages.map((village) => [village.id, village.name]));
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    audience: finding.audience,
    village: finding.villageId,
    villageName: finding.villageId === null ? null : (names.get(finding.villageId) ?? finding.villageId),
    quarter: finding.quarter === null ? null : quarterCode(finding.year, finding.quarter),
    code: finding.code,
    cell: addressOf(commune, finding, communeAddress),
    message: finding.message,
    officeMessage: finding.officeMessage === '' ? finding.message : finding.officeMessage,
    acceptance: finding.basis === undefined ? null : { key: warningKey(finding), values: finding.basis.values },
    correctable: correctableCells(commune, finding),
  }));
}

/** The cells that the finding compares; none where it is no finding of figures, or a correction itself. */
function correctableCells(commune: Commune, { rule, villageId, quarter, code, cell }: Finding): CorrectableCell[] {
  if (quarter === null || code === null || cell !== undefined) return [];
  const village = villageId === null ? null : (commune.villages.find(({ id }) => id === villageId) ?? null);
  if (villageId !== null && village === null) return [];
  return rowsCompared(rule, code).flatMap((each): CorrectableCell[] => {
    const place = correctedPlace(commune, village, quarter, each);
    const entered = place && entryIn(commune.entered, place);
    if (!place || !entered || (entered.kind === 'blank' && isAskedAlways(place.indicator))) return [];
    return [
      { code: each, name: rowName(place.indicator, forceNameOfYear(commune.settings)), entered: sayEntry(entered) },
    ];
  });
}

/** One sentence for the blank cells of each village and quarter, in the words for the office. */
export function viewMissing(
  { catalogue, villages }: Commune,
  findings: readonly Finding[],
  { year, forceName }: CheckContext,
  words: CheckWords,
): Extract<FindingsResponse, { ok: true }>['missing'] {
  return villages.flatMap(({ id }) =>
    QUARTERS.flatMap((quarter) => {
      const ofQuarter = findings.filter((finding) => finding.villageId === id && finding.quarter === quarter);
      const message = missingForOffice(ofQuarter, catalogue, forceName, words.missing);
      return message === null ? [] : [{ village: id, quarter: quarterCode(year, quarter), message }];
    }),
  );
}
