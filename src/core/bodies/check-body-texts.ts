/** V30 and V31 for `Ban ngành`: its results are printed in the report, so they give nobody away either. */
import { NAME_STATEMENT } from '../checks/messages/confirmed-words';
import { findPrivacyProblems, PRIVACY_WORDS } from '../checks/privacy';
import type { Finding } from '../checks/types';
import type { Period } from '../period/types';
import { fnv1a64 } from '../submission/fingerprint';
import { type BodyReport, type PlacedBody, quarterName } from './bodies';

/** Neither repeats what was found. */
const NUMBERS =
  'cột “Kết quả” có số giấy tờ, số điện thoại hoặc địa chỉ thư điện tử. Xóa trước khi lập báo cáo chính thức.';
const NAMES = 'cột “Kết quả” có thể chứa tên người. Bỏ tên; nếu là chức danh hoặc địa danh thì chấp nhận, ghi lý do.';

const has = ({ result }: BodyReport, rule: 'V30' | 'V31'): boolean =>
  findPrivacyProblems(result).some((problem) => PRIVACY_WORDS[problem].rule === rule);

/** An error for each text with numbers or addresses; what looks like names is one warning a quarter, to be accepted at once. */
export function checkBodyTexts(
  bodies: readonly PlacedBody[],
  { year, quarters }: Pick<Period, 'year' | 'quarters'>,
  rulesOff: readonly string[],
): readonly Finding[] {
  return quarters.flatMap((quarter): Finding[] => {
    const found = (rule: 'V30' | 'V31') =>
      rulesOff.includes(rule) ? [] : bodies.filter((each) => each.quarter === quarter && has(each, rule));
    const say = (who: readonly PlacedBody[], words: string) => {
      const message = `Trang Ban ngành, ${quarterName(quarter)}, ${who.map(({ body }) => body).join(', ')}: ${words}`;
      const cell = who[0]?.cell ?? '';
      const place = {
        villageId: null,
        year,
        quarter,
        code: null,
        audience: 'cax',
        message,
        officeMessage: message,
      } as const;
      return cell === '' ? place : { ...place, cell };
    };
    const named = found('V31');
    const values = fnv1a64(named.map(({ body, result }) => `${body}=${result}`).join('\n'));
    return [
      ...found('V30').map((each): Finding => ({ rule: 'V30', severity: 'error', ...say([each], NUMBERS) })),
      ...(named.length === 0
        ? []
        : [
            {
              ...{ rule: 'V31', severity: 'warning' as const, ...say(named, NAMES) },
              basis: { values, statement: NAME_STATEMENT },
            },
          ]),
    ];
  });
}
