/**
 * Checkboxes as Excel keeps them since 2024: the format of the cell (`<xf>`) points to a bag of features, which says
 * that a Boolean is shown as a box ([MS-XLSX] 2.3.9.2–2.3.9.4). Programs that do not know the bag show TRUE and FALSE.
 */

import { childOf, childrenOf, descendantsOf, numberOf, type XmlElement } from '../xml/xml-tree';
import { element, XML_HEADER } from '../xml/xml-writer';

const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag';
const EXTENSION = '{C7286773-470A-42A8-94C5-96B5CB345126}';

/** The full type: other parts have types of the standard. */
export const FEATURE_BAG_TYPE = 'http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag';
export const FEATURE_BAG_PART = 'featurePropertyBag/featurePropertyBag.xml';

/** What stands inside the `<xf>` of a checkbox: the first of the mapped bags. */
export const CHECKBOX_EXTENSION = element(
  'extLst',
  {},
  element('ext', { uri: EXTENSION, 'xmlns:xfpb': NAMESPACE }, element('xfpb:xfComplement', { i: 0 })),
);

/** The bags name one another by their place: box ← control of a cell ← what a format is complemented by ← the map. */
export function featureBagXml(): string {
  const bagId = (place: number, key?: string): string => element('bagId', { k: key }, String(place));
  const bags = [
    element('bag', { type: 'Checkbox' }),
    element('bag', { type: 'XFControls' }, bagId(0, 'CellControl')),
    element('bag', { type: 'XFComplement' }, bagId(1, 'XFControls')),
    element(
      'bag',
      { type: 'XFComplements', extRef: 'XFComplementsMapperExtRef' },
      element('a', { k: 'MappedFeaturePropertyBags' }, bagId(2)),
    ),
  ];
  return XML_HEADER + element('FeaturePropertyBags', { xmlns: NAMESPACE }, bags.join(''));
}

/** The bag that `from` names under the key. */
function bagNamed(bags: readonly XmlElement[], from: XmlElement | undefined, key: string): XmlElement | undefined {
  const place = childrenOf(from, 'bagId').find(({ attributes }) => attributes.k === key)?.text;
  return bags[numberOf(place) ?? -1];
}

/** Whether the format of a cell (`<xf>`) shows a checkbox. */
export function checkboxFormats(features: XmlElement | undefined): (xf: XmlElement) => boolean {
  const bags = childrenOf(features, 'bag');
  const map = bags.find(({ attributes }) => attributes.type === 'XFComplements');
  const mapped = childrenOf(childOf(map, 'a'), 'bagId').map(({ text }) => bags[numberOf(text) ?? -1]);
  const isBox = mapped.map((complement) => {
    const control = bagNamed(bags, bagNamed(bags, complement, 'XFControls'), 'CellControl');
    return control?.attributes.type === 'Checkbox';
  });
  return (xf) =>
    descendantsOf(childOf(xf, 'extLst'), 'xfComplement').some(
      ({ attributes }) => isBox[numberOf(attributes.i) ?? -1] === true,
    );
}
