/** What a person puts into a row, as far as the words about it care. */
import type { Indicator } from '../../catalogue/types';

export type InputKind = 'number' | 'duty' | 'date' | 'choice' | 'text';

export function inputKindOf(indicator: Indicator): InputKind {
  switch (indicator.kind) {
    case 'flow':
    case 'stock':
    case 'computed':
      return 'number';
    case 'duty':
    case 'date':
    case 'text':
      return indicator.kind;
    case 'choice':
      return 'choice';
    case 'choices':
      return indicator.freeText === true ? 'text' : 'choice';
  }
}
