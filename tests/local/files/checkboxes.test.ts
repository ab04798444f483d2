/** Checkboxes of files: as Excel keeps them in the format of the cell, written and read. */

import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { boxAt } from '../../../local/emulator/model/boxes';
import { readWorkbook } from '../../../local/files/read-workbook';
import { writeWorkbook } from '../../../local/files/write-workbook';
import { foreignSheet } from './foreign-package';
import { cellAt, sampleWorkbook, sheetOf, workbookOf } from './sample-workbook';

const PACKAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const BAG = 'xl/featurePropertyBag/featurePropertyBag.xml';

const partsOf = async (bytes: Promise<Uint8Array>): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await bytes)).map(([path, content]) => [path, strFromU8(content)]));

/** Two formats of cells, the second complemented by the mapped bag number `mapped`; features as they are given. */
const withFeatures = (features: string, mapped = 0) =>
  foreignSheet({
    styles: `<cellXfs><xf/><xf><extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}"
      xmlns:f="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag">
      <f:xfComplement i="${mapped}"/></ext></extLst></xf></cellXfs>`,
    sheet: `<sheetData><row r="2"><c r="B2" s="1" t="b"><v>1</v></c><c r="C2" s="1"/><c r="D2" t="b"><v>1</v></c></row>
      <row r="3"><c r="B3" s="1" t="b"><v>0</v></c><c r="C3" s="1"/></row></sheetData>`,
    parts: {
      'xl/_rels/workbook.xml.rels': `<Relationships>
        <Relationship Id="s1" Type="${PACKAGE}/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="st" Type="${PACKAGE}/styles" Target="styles.xml"/>
        <Relationship Id="f" Type="http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag"
          Target="featurePropertyBag/featurePropertyBag.xml"/></Relationships>`,
      [BAG]: `<FeaturePropertyBags>${features}</FeaturePropertyBags>`,
    },
  });

describe('a checkbox that Excel wrote', () => {
  it('is found by the bags that name one another, wherever they stand', async () => {
    const sheet = await withFeatures(
      `<bag type="XFComplements" extRef="XFComplementsMapperExtRef"><a k="MappedFeaturePropertyBags">
        <bagId>1</bagId><bagId>4</bagId></a></bag><bag type="XFComplement"/><bag type="Checkbox"/>
        <bag type="XFControls"><bagId k="CellControl">2</bagId></bag>
        <bag type="XFComplement"><bagId k="XFControls">3</bagId></bag>`,
      1,
    );
    expect(sheet.validations).toEqual([
      { boxes: [boxAt(2, 2, 2, 2)], rule: { criteria: { kind: 'checkbox' }, allowInvalid: true } },
    ]);
    expect([cellAt(sheet, 'B2'), cellAt(sheet, 'C2')]).toEqual([{ value: true }, undefined]);
  });

  it('is not seen in a format that is complemented by something else', async () => {
    const other = `<bag type="Picture"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag>
      <bag type="XFComplement"><bagId k="XFControls">1</bagId></bag>
      <bag type="XFComplements"><a k="MappedFeaturePropertyBags"><bagId>2</bagId></a></bag>`;
    expect((await withFeatures(other)).validations).toEqual([]);
    expect((await withFeatures('')).validations).toEqual([]);
  });

  it('is found in a file of another writer', async () => {
    const workbook = new Workbook();
    const tab = workbook.addWorksheet('Thôn 1');
    tab.getCell('B2').value = { checkbox: true };
    tab.getCell('B3').value = { checkbox: false };
    const [sheet] = (await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))).sheets;
    expect(sheet?.validations.map(({ boxes, rule }) => [boxes, rule.criteria])).toEqual([
      [[boxAt(2, 2, 2, 1)], { kind: 'checkbox' }],
    ]);
    expect([cellAt(sheet, 'B2')?.value, cellAt(sheet, 'B3')?.value]).toEqual([true, false]);
  });
});

describe('a checkbox that we write', () => {
  it('is a Boolean in a format that leads to the box, and the box is a part that the package knows', async () => {
    const parts = await partsOf(writeWorkbook(sampleWorkbook()));
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    const style = Number(/<c r="D10" s="(\d+)" t="b"><v>0<\/v><\/c>/.exec(sheet)?.[1]);
    const formats = (/<cellXfs.*<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? '').split('<xf ').slice(1);
    expect(sheet).toContain(`<c r="E10" s="${style}"/>`);
    expect(formats[style]).toContain('<xfpb:xfComplement i="0"/>');
    expect(formats.filter((format) => format.includes('xfComplement'))).toHaveLength(2);
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="featurePropertyBag/featurePropertyBag.xml"');
    expect(parts['[Content_Types].xml']).toContain(
      `PartName="/${BAG}" ContentType="application/vnd.ms-excel.featurepropertybag+xml"`,
    );
  });

  it('leaves no trace in a file without checkboxes', async () => {
    const parts = await partsOf(writeWorkbook(workbookOf(sheetOf({ A1: { value: true } }))));
    expect(parts[BAG]).toBeUndefined();
    expect(Object.values(parts).join('')).not.toMatch(/featurepropertybag/i);
  });
});
