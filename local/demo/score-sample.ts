/** The police score the sample: each quarter once by its figures, then by hand what only they can judge. */
import { quarterCode } from '../../src/core/period/periods';
import type { ScoresJson } from '../../src/core/score/scores-json';
import { romanQuarter } from '../../src/core/text/period-words';
import type { ScoreResponse } from '../../src/wire';
import type { EmulatedFile } from '../emulator/execution/emulated-file';
import { askScript } from './ask-script';
import { Office, POLICE } from './commune-office';
import { UsageError } from './options';
import type { PreparedSample } from './prepare-sample';

/** What the script says of a period's scores. */
export function scoresOf(file: EmulatedFile, period: string, step: string): ScoresJson {
  const answer = askScript<ScoreResponse>(file, 'scorePeriod', { period }, step);
  if (!answer.ok) throw new UsageError(answer.message);
  return answer.scores;
}

/** Of the quarters up to the period's end; the tab of a quarter stands once it has been scored. */
export function scoreSample({ file, commune, villageIds, period }: PreparedSample, scriptOn: boolean): void {
  const office = new Office(file, scriptOn);
  for (const quarter of commune.quarters) {
    const code = quarterCode(period.year, quarter.quarter);
    const name = `Quý ${romanQuarter(quarter.quarter)}`;
    scoresOf(file, code, `Chấm điểm thi đua ${name}`);
    file.ledger.step(`Công an xã chấm tay ${name}`, POLICE);
    office.giveScores(code, quarter, villageIds);
  }
}
