/** What passes between a page and the script: plain JSON-like values, checked as google.script.run checks them. */

/** https://developers.google.com/apps-script/guides/html/reference/run: no Date, function or DOM element; null stays. */
const reject = (what: string): never => {
  throw new TypeError(`Failed due to illegal value in property: ${what}`);
};

const plain = (value: unknown, at: string): unknown => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return reject(at);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item, index) => plain(item, String(index)));
  if (Object.prototype.toString.call(value) !== '[object Object]') return reject(at);
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(entries.map(([key, held]) => [key, plain(held, key)]));
};

/** JSON of the value as the other side will see it; undefined becomes null. */
export const clientJson = (value: unknown): string => JSON.stringify(plain(value, '0'));
