/** Below the list: villages that have ended, and whether their tabs are still open to their heads. */
import { formatDate } from '../../core/text/dates';
import type { EndedVillageView } from '../../wire';
import { element } from '../kit/element';
import { readDay } from './village-words';

function tabWords({ hasTab, closed }: EndedVillageView): string {
  if (!hasTab) return '';
  return closed
    ? ' Trang đã khóa, chỉ Công an xã ghi được.'
    : ' Trang chưa khóa; khóa rồi thì chỉ Công an xã ghi được, số đã ghi giữ nguyên.';
}

/** Empty where every village goes on. */
export function endedVillages(
  villages: readonly EndedVillageView[],
  onClose: (villageId: string, closed: boolean) => void,
): HTMLElement[] {
  if (villages.length === 0) return [];
  return [
    element('h2', {}, 'Thôn đã kết thúc'),
    ...villages.map((village) => {
      const { id, name, lastDay, hasTab, closed } = village;
      const onclick = () => onClose(id, !closed);
      const words = closed ? 'Mở khóa trang' : 'Khóa trang thôn';
      return element(
        'div',
        { className: 'village ended' },
        element(
          'p',
          {},
          `${name}: đã kết thúc, hoạt động đến hết ngày ${formatDate(readDay(lastDay))}.${tabWords(village)}`,
        ),
        ...(hasTab
          ? [element('div', { className: 'actions' }, element('button', { type: 'button', onclick }, words))]
          : []),
      );
    }),
  ];
}
