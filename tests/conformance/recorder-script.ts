/** Writes one Apps Script file that runs every script case in a real sheet and keeps what Google answers. */
import type { ConformanceCase, PeopleCase, ScriptCase } from './case';
import { SCRIPT_WORDS } from './script-words';

export const isScriptCase = (one: ConformanceCase): one is ScriptCase => 'script' in one;
const isPeopleCase = (one: ConformanceCase): one is PeopleCase => !isScriptCase(one);

const caseText = (one: ScriptCase): string =>
  `  { id: ${JSON.stringify(one.id)}, locale: ${JSON.stringify(one.locale ?? 'vi_VN')},
    behaviour: ${JSON.stringify(one.behaviour)},
    expect: ${JSON.stringify(one.expect)},
    run: function (ss, sheet) {${one.script.trimEnd()}
    } },`;

const byHandText = (one: PeopleCase): string =>
  `  [${JSON.stringify(one.id)}, ${JSON.stringify(one.behaviour)}, ${JSON.stringify(one.status)}, ${JSON.stringify(`json ${JSON.stringify(one.expect)}`)}],`;

/**
 * How it is used: paste it into the script of an empty spreadsheet of one's own (Extensions → Apps Script), run
 * `recordConformance` until it says that all is done (an execution ends after 6 minutes; the next one goes on), run
 * `showRecorded`, and save the text that it shows as tests/conformance/recorded.json.
 */
export function recorderScript(cases: readonly ConformanceCase[]): string {
  return `/**
 * Records how Google Sheets behaves. Paste this into the script editor of an EMPTY spreadsheet of your own.
 * 1. Run recordConformance; run it again until the log says "all done".
 * 2. Reload the spreadsheet and run showRecorded; save the text that it shows as tests/conformance/recorded.json.
 * 3. The tab "By hand" lists what a script cannot try: two accounts and a phone are needed for it.
 */
var RESULTS = 'Results';
var BY_HAND = 'By hand';
${SCRIPT_WORDS}
function recordConformance() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var started = Date.now();
  ss.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
  var results = ss.getSheetByName(RESULTS) || newResults_(ss);
  var known = {};
  results.getDataRange().getValues().forEach(function (row) { known[row[0]] = true; });
  for (var i = 0; i < CASES.length; i++) {
    if (known[CASES[i].id]) continue;
    if (Date.now() - started > 4.5 * 60 * 1000) { console.log('not finished: run it again'); return; }
    var answer = runOne_(ss, CASES[i]);
    var agrees = answer === JSON.stringify(CASES[i].expect);
    // The word before each JSON text keeps Sheets from reading it as a number or a date.
    results.appendRow([CASES[i].id, agrees, 'json ' + answer, 'json ' + JSON.stringify(CASES[i].expect),
      CASES[i].behaviour]);
  }
  console.log('all done');
}
function newResults_(ss) {
  var results = ss.insertSheet(RESULTS, 0);
  results.appendRow(['case', 'agrees', 'Google says', 'we say', 'behaviour']);
  var byHand = ss.insertSheet(BY_HAND, 1);
  byHand.getRange('A:D').setNumberFormat('@');
  byHand.getRange(1, 1, PEOPLE.length, 4).setValues(PEOPLE);
  return results;
}
function runOne_(ss, one) {
  ss.setSpreadsheetLocale(one.locale);
  var sheet = ss.insertSheet();
  var answer;
  try {
    var value = one.run(ss, sheet);
    SpreadsheetApp.flush();
    answer = JSON.stringify(value === undefined ? null : value);
  } catch (error) {
    answer = JSON.stringify('threw: ' + error.message);
  }
  try { ss.deleteSheet(sheet); } catch (error) { console.log(one.id + ': its tab stays, ' + error.message); }
  return answer;
}
function showRecorded() {
  var rows = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(RESULTS).getDataRange().getValues().slice(1);
  var results = {};
  rows.forEach(function (row) { results[row[0]] = JSON.parse(row[2].slice(5)); });
  var text = JSON.stringify({ date: stamp(new Date()).slice(0, 10), results: results }, null, 2);
  var page = HtmlService.createHtmlOutput('<textarea style="width:100%;height:90%"></textarea>').setWidth(700).setHeight(500);
  page.append('<script>document.querySelector("textarea").value = ' + JSON.stringify(text).replace(/</g, '\\\\u003c') + ';</script>');
  SpreadsheetApp.getUi().showModalDialog(page, 'recorded.json');
}
var PEOPLE = [
${cases.filter(isPeopleCase).map(byHandText).join('\n')}
];
var CASES = [
${cases.filter(isScriptCase).map(caseText).join('\n')}
];
`;
}
