/** The emulated clock: it stands still until it is set or moved. */

export class Clock {
  private instant: number;

  constructor(start: Date | number) {
    this.instant = Number(start);
  }

  /** Milliseconds since 1970 in UTC. */
  now(): number {
    return this.instant;
  }

  set(to: Date | number): void {
    this.instant = Number(to);
  }

  advance(milliseconds: number): void {
    this.instant += milliseconds;
  }
}
