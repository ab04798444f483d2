/** Builds dist/: one script file with a real global function per export of the entry, the panels, the manifest. */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const entry = `${root}src/entry/main.ts`;
const dist = `${root}dist`;

/** `--menu=bound` puts the menu in the menu bar (a copy with the bound script); the default is the add-on's menu. */
const menu = process.argv.includes('--menu=bound') ? 'bound' : 'addon';

const shared = {
  bundle: true,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  logLevel: 'error',
};

/** The names the script shows to Google: every export of the entry, found by a pass that keeps the module form. */
async function exportedNames() {
  const result = await build({ ...shared, entryPoints: [entry], format: 'esm', metafile: true, define: defines() });
  const [output] = Object.values(result.metafile.outputs);
  return [...output.exports].sort();
}

function defines() {
  return { MENU_PLACE: JSON.stringify(menu) };
}

/**
 * Apps Script finds triggers, menu items and rpc targets only as top-level functions, so each export gets one that
 * passes its arguments on.
 */
function globalStubs(names) {
  return names.map((name) => `function ${name}(...args) { return ThonTuQuan.${name}(...args); }`).join('\n');
}

async function buildCode() {
  const names = await exportedNames();
  const result = await build({
    ...shared,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'ThonTuQuan',
    define: defines(),
    minify: true,
    metafile: true,
    footer: { js: globalStubs(names) },
  });
  await writeFile(`${dist}/Code.js`, result.outputFiles[0].text);
  console.log(weigh(result.metafile));
}

/** Every edit of a cell parses the script, so it has a budget, which `tests/packaging.test.ts` holds. */
const BUDGET = 200;

/** `Code.js 168.1 kB of 200: core/checks 31.9, sheets/layout 21.7, …`, heaviest folders first. */
function weigh({ outputs }) {
  const [{ bytes, inputs }] = Object.values(outputs);
  const kilobytes = (number) => (number / 1000).toFixed(1);
  const folders = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const folder = /src\/(\w+(?:\/\w+(?=\/))?)/.exec(file)?.[1] ?? file;
    folders.set(folder, (folders.get(folder) ?? 0) + bytesInOutput);
  }
  const parts = [...folders].sort(([, a], [, b]) => b - a).map(([folder, size]) => `${folder} ${kilobytes(size)}`);
  return `Code.js ${kilobytes(bytes)} kB of ${BUDGET}: ${parts.join(', ')}`;
}

/** `</script>` inside inlined code would end the element early. */
const inlineSafe = (js) => js.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** Words that only some of the script's work needs; `src/sheets/shell/data-file.ts` reads them by these names. */
const DATA_FILES = [
  { name: 'check-words', module: 'core/checks/messages/standard-check-words.ts', value: 'STANDARD_CHECK_WORDS' },
  { name: 'row-names', module: 'core/catalogue/row-names.ts', value: 'ROW_NAMES' },
  { name: 'report-words', module: 'core/report/lines/standard-words.ts', value: 'STANDARD_WORDS' },
  { name: 'set-up-words', module: 'core/layout/standard-set-up-words.ts', value: 'STANDARD_SET_UP_WORDS' },
];

/** One exported value of the core as JSON: data without code, kept out of the script. */
async function buildDataFile({ name, module, value }) {
  const result = await build({ ...shared, entryPoints: [`${root}src/${module}`], format: 'esm' });
  const exported = await import(`data:text/javascript,${encodeURIComponent(result.outputFiles[0].text)}`);
  const json = JSON.stringify(exported[value]).replaceAll('<', '\\u003c');
  await writeFile(`${dist}/${name}.html`, `<script type="application/json">${json}</script>\n`);
}

async function buildPanel(name) {
  const folder = `${root}src/ui/${name}`;
  const [page, css, script] = await Promise.all([
    readFile(`${folder}/${name}.html`, 'utf8'),
    readFile(`${folder}/${name}.css`, 'utf8'),
    build({ ...shared, entryPoints: [`${folder}/index.ts`], format: 'iife', minify: true }),
  ]);
  const html = page.replace('/*css*/', () => css).replace('/*js*/', () => inlineSafe(script.outputFiles[0].text));
  await writeFile(`${dist}/${name}.html`, html);
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
// `kit` is what the panels share; every other folder is a panel.
const folders = await readdir(`${root}src/ui`, { withFileTypes: true });
const panels = folders.filter((item) => item.isDirectory() && item.name !== 'kit');
await Promise.all([
  buildCode(),
  ...DATA_FILES.map(buildDataFile),
  copyFile(`${root}appsscript.json`, `${dist}/appsscript.json`),
  ...panels.map((panel) => buildPanel(panel.name)),
]);
