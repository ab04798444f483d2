/** Places by points: equal points share a place, the next one is left out (1, 2, 2, 4). */

export const ranksOf = (points: readonly number[]): readonly number[] =>
  points.map((own) => 1 + points.filter((other) => other > own).length);
