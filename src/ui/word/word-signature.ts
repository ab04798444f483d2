/** Recipients on the left, authority, room for signature and seal, and the signer's name on the right, in Word. */
import type { Table } from 'docx';
import type { SignatureBlock, Signers } from '../../core/report/document';
import { points, SIZE } from './measures';
import { arranged } from './word-head';
import { centred, wordLine } from './word-text';

/** At least 25 mm stay blank between authority and name: a stamp is 36 mm wide and overlaps the signature. */
const ROOM_FOR_SIGNATURE = points(25.5 / 0.3528);

/** Those who sign a form beside each other put no stamp there; the margin below is blank as well. */
const ROOM_WITHOUT_STAMP = points(13 / 0.3528);

export function wordSignature(signature: SignatureBlock, width: number): Table {
  const left = { spacing: { before: 0 } };
  const recipients =
    signature.recipients.length === 0
      ? [wordLine('', {}, left)]
      : [
          wordLine('Nơi nhận:', { bold: true, italics: true, size: SIZE.recipientsHead }, left),
          ...signature.recipients.map((text) => wordLine(text, { size: SIZE.recipient }, left)),
        ];
  const signer = [
    ...signature.authority.map((text) => wordLine(text, { bold: true }, centred({ keepNext: true }))),
    wordLine(signature.signer, { bold: true }, centred({ spacing: { before: ROOM_FOR_SIGNATURE } })),
  ];
  return arranged([recipients, signer], [width / 2, width / 2]);
}

/** The date in the last one's column, the titles side by side, room for signatures below. */
export function wordSigners({ date, titles, how }: Signers, width: number): Table {
  const columns = titles.map((title, index) => [
    ...(date === ''
      ? []
      : [wordLine(index === titles.length - 1 ? date : '', { italics: true }, centred({ keepNext: true }))]),
    wordLine(title, { bold: true }, centred({ keepNext: true })),
    wordLine(how, { italics: true }, centred({ keepNext: true })),
    wordLine('', { size: 4 }, centred({ spacing: { before: ROOM_WITHOUT_STAMP, line: 40, lineRule: 'exact' } })),
  ]);
  return arranged(
    columns,
    titles.map(() => width / titles.length),
  );
}
