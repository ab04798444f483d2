/** How far a text may run over blank neighbours, as in Sheets. */
import type { CellFace } from './cell-face';
import type { Track } from './visible-tracks';

/** Pixels beyond the cell's own edges. */
export interface TextRoom {
  readonly left: number;
  readonly right: number;
}

export const NO_ROOM: TextRoom = { left: 0, right: 0 };

/**
 * @param faces The faces of the row's visible cells, in order; null where a merged cell lies.
 * @param at Index of the cell in `faces`.
 */
export function textRoom(faces: readonly (CellFace | null)[], columns: readonly Track[], at: number): TextRoom {
  const face = faces[at];
  if (!face || face.number || face.blank || (face.style.wrap ?? 'overflow') !== 'overflow') return NO_ROOM;
  const widthOfBlanks = (step: 1 | -1) => {
    let width = 0;
    for (let index = at + step; faces[index]?.blank; index += step) width += columns[index]?.size ?? 0;
    return width;
  };
  const left = face.align === 'left' ? 0 : widthOfBlanks(-1);
  const right = face.align === 'right' ? 0 : widthOfBlanks(1);
  return left + right === 0 ? NO_ROOM : { left, right };
}
