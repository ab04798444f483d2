/** Formulas are the same whatever the place they stand in, the language, spaces and case. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { relativeFormula, sameFormula } from '../../../src/core/repair/relative-formula';

describe('formulas', () => {
  it('count references from their cell, and keep what is fixed', () => {
    expect(relativeFormula('=IF(C12="";$B$3;D$1)', 12, 3)).toBe('=IF(R[0]C[0]="";R3C2;R1C[1])');
    expect(relativeFormula('=C12', 12, 3)).toBe(relativeFormula('=F40', 40, 6));
    expect(relativeFormula('=$C12', 12, 3)).not.toBe(relativeFormula('=C12', 12, 3));
  });

  it('are the same in another language, never with other texts', () => {
    expect(sameFormula('=if( A1>0,5 ; "a,b" ; 2 )', '=IF(A1>0.5,"a,b",2)')).toBe(true);
    expect(sameFormula('="Quý I"', '="quý i"')).toBe(false);
    expect(sameFormula('=A1', '=A2')).toBe(false);
  });

  it('leave names of functions and texts alone that look like cells', () => {
    expect(relativeFormula('=LOG10(A1)&"A1"', 1, 1)).toBe('=LOG10(R[0]C[0])&"A1"');
  });

  it('differ where they point elsewhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        expect(sameFormula(`=B${a}+1`, `=B${b}+1`)).toBe(a === b);
      }),
    );
  });
});
