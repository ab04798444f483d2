/** Utilities: dates, encodings, digests and identifiers. */

import { createHash, createHmac } from 'node:crypto';
import type { Execution } from '../../execution/execution';
import { isDate } from '../surface/arguments';
import { constantName, enumeration } from '../surface/enumerations';
import { NotEmulated, ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { ENUMERATIONS, PROPERTIES } from '../surface/surface';
import { parseCsv } from './csv';
import { formatDate } from './date-pattern';
import { formatString } from './format-string';

type Google = GoogleAppsScript.Utilities.Utilities;
type Members =
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'formatDate'
  | 'formatString'
  | 'getUuid'
  | 'parseCsv'
  | 'sleep';

/** Bytes are signed in Apps Script: 255 is -1. */
const signed = (buffer: Buffer): number[] => [...buffer].map((byte) => (byte > 127 ? byte - 256 : byte));

const bufferOf = (value: unknown, method: string): Buffer => {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  if (Array.isArray(value)) return Buffer.from(value.map((byte) => Number(byte) & 255));
  throw signatureMismatch(`Utilities.${method}`, [value]);
};

const decoded = (encoded: unknown, method: string): number[] => {
  if (typeof encoded !== 'string') throw signatureMismatch(`Utilities.${method}`, [encoded]);
  if (!/^[A-Za-z0-9+/_=-]*$/.test(encoded)) throw new ServiceException('Could not decode string.');
  return signed(Buffer.from(encoded, 'base64'));
};

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

class EmulatedUtilities extends ServiceObject implements Pick<Google, Members> {
  base64Decode(encoded: string): number[] {
    return decoded(encoded, 'base64Decode');
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return decoded(encoded, 'base64DecodeWebSafe');
  }

  base64Encode(data: unknown): string {
    return bufferOf(data, 'base64Encode').toString('base64');
  }

  base64EncodeWebSafe(data: unknown): string {
    return bufferOf(data, 'base64EncodeWebSafe').toString('base64').replace(/\+/g, '-').replace(/\//g, '_');
  }

  computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: unknown): number[] {
    const name = constantName('DigestAlgorithm', algorithm);
    const digest = DIGESTS[name ?? ''];
    if (name === null) throw signatureMismatch('Utilities.computeDigest', [algorithm, value]);
    if (digest === undefined) throw new NotEmulated(`Utilities.DigestAlgorithm.${name}`);
    return signed(createHash(digest).update(bufferOf(value, 'computeDigest')).digest());
  }

  computeHmacSha256Signature(value: unknown, key: unknown): number[] {
    const method = 'computeHmacSha256Signature';
    return signed(createHmac('sha256', bufferOf(key, method)).update(bufferOf(value, method)).digest());
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw signatureMismatch('Utilities.formatDate', [date, timeZone, format]);
    }
    return formatDate(Number(date), timeZone, format);
  }

  formatString(template: string, ...args: unknown[]): string {
    return formatString(template, args);
  }

  getUuid(): string {
    return this[EXECUTION].file.nextUuid();
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    if (typeof csv !== 'string') throw signatureMismatch('Utilities.parseCsv', [csv]);
    return parseCsv(csv, String(delimiter));
  }

  sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number') throw signatureMismatch('Utilities.sleep', [milliseconds]);
    // https://developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds
    if (milliseconds > 300_000) throw new ServiceException('sleep exceeds the maximum of 300000 milliseconds');
    this[EXECUTION].file.clock.advance(milliseconds);
  }
}

for (const name of (PROPERTIES.Utilities ?? '').split(' ')) {
  if (ENUMERATIONS[name] === undefined) continue;
  Object.defineProperty(EmulatedUtilities.prototype, name, { value: enumeration(name), enumerable: true });
}

publishService(EmulatedUtilities, 'Utilities');

export const makeUtilities = (execution: Execution): EmulatedUtilities => new EmulatedUtilities(execution);
