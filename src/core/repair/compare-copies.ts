/** A tab that somebody copied by hand: which of the two is the village's, and which figures differ. */

export interface TabCandidate {
  readonly name: string;
  readonly usualName: string;
  readonly protected: boolean;
}

/** A copy has another name and no protection; where both say nothing, the one that stands first is the original. */
export function chooseTab(candidates: readonly TabCandidate[]): number {
  const points = candidates.map(({ name, usualName, protected: isProtected }) => {
    const isCopy = /^(bản sao|copy of)/i.test(name.normalize('NFC'));
    return (name === usualName ? 4 : 0) + (isProtected ? 2 : 0) + (isCopy ? -3 : 0);
  });
  return points.indexOf(Math.max(...points));
}

export interface CopiedFigure {
  readonly label: string;
  readonly column: string;
  readonly original: string;
  readonly copy: string;
}

const shown = (text: string): string => (text === '' ? 'trống' : text);

/** `vụ trộm, Quý I: 2 – bản chép ghi 3`. */
export const describeFigure = ({ label, column, original, copy }: CopiedFigure): string =>
  `${label}, ${column}: ${shown(original)} – bản chép ghi ${shown(copy)}`;
