/** Hands the Word file to the browser's downloads; it is made here, in the page, and sent nowhere. */
import { Packer } from 'docx';
import type { ReportDocument } from '../../core/report/document';
import { element } from '../kit/element';
import { wordDocument } from './word-document';

/** Longer than any browser needs to begin the download. */
const KEPT_MS = 60_000;

/** `Báo cáo quý I năm 2023.docx`: without what file systems refuse. */
const wordFileName = (report: ReportDocument): string => `${report.title.replace(/[\\/:*?"<>|]+/g, '-')}.docx`;

export async function saveWord(report: ReportDocument): Promise<void> {
  const file = await Packer.toBlob(wordDocument(report));
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: wordFileName(report) }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
