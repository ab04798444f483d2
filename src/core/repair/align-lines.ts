/** Finds the rows or columns of a tab again: by key, then by what they are called, then by their place among the others. */

export interface WantedLine {
  readonly key: string;
  /** What people read in it; `''` where nothing or something that changes stands there. */
  readonly label: string;
  /** Its text is a formula's or a village's, so that any text may stand there. */
  readonly anyLabel?: boolean;
}

export interface StandingLine {
  /** `''`: none. */
  readonly key: string;
  readonly label: string;
  /** Nothing stands in it at all. */
  readonly blank: boolean;
  /** Somebody typed into it. */
  readonly entered: boolean;
}

export interface Alignment {
  /** For each wanted line the place where it stands; null: it is gone. */
  readonly places: readonly (number | null)[];
  /** Places that repeat the key of a line that stands elsewhere. */
  readonly doubles: readonly number[];
}

const comparable = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Of several with one key the first counts, unless only a later one holds entries. */
function chooseOriginal(candidates: readonly number[], standing: readonly StandingLine[]): number | undefined {
  const filled = candidates.filter((place) => standing[place]?.entered === true);
  return filled.length === 1 ? filled[0] : candidates[0];
}

function fits(wanted: WantedLine, standing: StandingLine): boolean {
  return standing.blank || wanted.anyLabel === true || (wanted.label === '' && standing.label === '');
}

/** Places count from 0. Keys are unique in `wanted`. */
export function alignLines(wanted: readonly WantedLine[], standing: readonly StandingLine[]): Alignment {
  const places: (number | null)[] = wanted.map(() => null);
  const used = new Set<number>();
  const doubles: number[] = [];
  const place = (index: number, at: number | undefined) => {
    if (at === undefined) return;
    places[index] = at;
    used.add(at);
  };

  wanted.forEach(({ key }, index) => {
    const candidates = standing.flatMap((line, at) => (line.key === key ? [at] : []));
    const original = chooseOriginal(candidates, standing);
    place(index, original);
    doubles.push(...candidates.filter((at) => at !== original));
  });
  const isFree = (line: StandingLine, at: number): boolean => line.key === '' && !used.has(at);

  wanted.forEach(({ label }, index) => {
    if (places[index] !== null || label === '') return;
    const at = standing.findIndex((line, each) => isFree(line, each) && comparable(line.label) === comparable(label));
    place(index, at < 0 ? undefined : at);
  });

  // A gap that has as many lines as it lacks, each of which could be the one that is missing.
  for (let start = 0; start < wanted.length; ) {
    let end = start;
    while (end < wanted.length && places[end] === null) end += 1;
    if (end > start) {
      const above = start === 0 ? -1 : (places[start - 1] ?? -1);
      const below = end < wanted.length ? (places[end] ?? standing.length) : standing.length;
      const free = standing.flatMap((line, at) => (at > above && at < below && isFree(line, at) ? [at] : []));
      const missing = wanted.slice(start, end);
      const each = (index: number): StandingLine | undefined => standing[free[index] ?? -1];
      const fit = (line: WantedLine, index: number): boolean => {
        const candidate = each(index);
        return candidate !== undefined && fits(line, candidate);
      };
      const isFitting = free.length === missing.length && missing.every(fit);
      // Lines that repair put in itself stand right behind the line above, blank, whatever else was there before.
      const isMade = missing.every((_, index) => {
        const line = standing[above + 1 + index];
        return line?.blank === true && isFree(line, above + 1 + index);
      });
      if (isFitting || isMade) {
        missing.forEach((_, index) => {
          place(start + index, isFitting ? free[index] : above + 1 + index);
        });
      }
    }
    start = end + 1;
  }
  return { places, doubles };
}
