/** Data: the words that every script case may use, as Apps Script source text. */

/**
 * `thrown(f)`: the message of what f throws, or null. `kind(v)`: `Number`, `Date`, …
 * `stamp(d)`: a date as `2023-03-15 08:30` in Vietnam.
 */
export const SCRIPT_WORDS = `
function thrown(action) { try { action(); } catch (error) { return String(error.message); } return null; }
function kind(value) { return Object.prototype.toString.call(value).slice(8, -1); }
function stamp(date) { return Utilities.formatDate(date, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm'); }
`;
