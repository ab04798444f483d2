/** Formulas between the model and a file. */

import { describe, expect, it } from '@jest/globals';
import { toFileFormula, toModelFormula } from '../../../local/files/formulas/file-formula';

describe('formulas in a file', () => {
  const pairs: readonly (readonly [model: string, file: string])[] = [
    ['=IF(A1>0;"a;b";1)', 'IF(A1>0,"a;b",1)'],
    ["='Thôn; 1'!A1+SUM(A1;B2)", "'Thôn; 1'!A1+SUM(A1,B2)"],
    ['="nói ""a;b"""&LEN(A1)', '"nói ""a;b"""&LEN(A1)'],
    ['=SUM({1\\2;3\\4})', 'SUM({1,2;3,4})'],
    // [MS-XLSX] 2.2.3: functions that came after the first edition of the format.
    [
      '=IF(ISFORMULA(A1);TEXTJOIN(", ";TRUE;A1:A3);IFNA(A1;0))',
      'IF(_xlfn.ISFORMULA(A1),_xlfn.TEXTJOIN(", ",TRUE,A1:A3),_xlfn.IFNA(A1,0))',
    ],
    ['=FILTER(A1:A9;B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ['="TEXTJOIN("&A1', '"TEXTJOIN("&A1'],
    // Files have no range without an end.
    ['=COUNTIF(B2:B;"x")+SUM($B$2:2)', 'COUNTIF(B2:B$1048576,"x")+SUM($B$2:$XFD2)'],
    ['=SUM(A:A;1:1)', 'SUM(A:A,1:1)'],
  ];

  it.each(pairs)('writes %s as %s and reads it back', (model, file) => {
    expect(toFileFormula(model)).toBe(file);
    expect(toModelFormula(file)).toBe(model);
  });

  it("writes Google's own functions with their last value, as Google does", () => {
    const file = toFileFormula('=IMPORTRANGE("https://example.org/";"A1:B2")&""', 'Thôn "1"');
    expect(file).toBe(
      'IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(""https://example.org/"",""A1:B2"")&"""""),"Thôn ""1""")',
    );
    expect(toModelFormula(file)).toBe('=IMPORTRANGE("https://example.org/";"A1:B2")&""');
    expect(toFileFormula('=SPLIT(A1;" ")', 2.5)).toBe('IFERROR(__xludf.DUMMYFUNCTION("SPLIT(A1,"" "")"),2.5)');
  });

  it('wraps what is no formula, which would make Excel call the file damaged', () => {
    const file = toFileFormula('=1+;', { error: '#ERROR!' });
    expect(file).toBe('IFERROR(__xludf.DUMMYFUNCTION("1+,"),"#ERROR!")');
    expect(toModelFormula(file)).toBe('=1+;');
  });

  it('takes the prefixes off that others write', () => {
    expect(toModelFormula('_xlfn.LET(_xlpm.x,1,_xlpm.x+1)')).toBe('=LET(x;1;x+1)');
    expect(toModelFormula('_xlfn.XLOOKUP(A1,B:B,C:C)')).toBe('=XLOOKUP(A1;B:B;C:C)');
  });
});
