/** Builds dist/: the script with a real global function per export of the entries, the office part, panels, manifest. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const entry = (name) => `${root}src/entry/${name}.ts`;
/** Made beside dist/ and then put in place file by file, so that nobody who reads dist/ meets it half made. */
const dist = `${root}.dist-${process.pid}`;
const target = `${root}dist`;

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

/** The names that an entry exports, found by a pass that keeps the module form. */
async function exportedNames(name) {
  const options = { entryPoints: [entry(name)], format: 'esm', metafile: true, define: defines() };
  const { metafile } = await build({ ...shared, ...options });
  return Object.values(metafile.outputs)[0].exports.sort();
}

function defines() {
  return { MENU_PLACE: JSON.stringify(menu) };
}

const OFFICE = 'office';

/**
 * Apps Script finds triggers, menu items and rpc targets only as top-level functions, so each export gets one that
 * passes its arguments on; what `office.ts` exports is loaded then.
 */
function globalStubs(names, from) {
  return names.map((name) => `function ${name}(...args) { return ${from}.${name}(...args); }`).join('\n');
}

async function buildCode() {
  const own = (await exportedNames('main')).filter((name) => name !== OFFICE);
  const stubs = [
    globalStubs(own, 'ThonTuQuan'),
    globalStubs(await exportedNames(OFFICE), `ThonTuQuan.${OFFICE}()`),
  ].join('\n');
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: [entry('main')],
    format: 'iife',
    globalName: 'ThonTuQuan',
    define: defines(),
    metafile: true,
    footer: { js: stubs },
  });
  await writeFile(`${dist}/Code.js`, outputFiles[0].text);
  console.log(weigh('Code.js', metafile, BUDGET));
}

/** The code that `src/sheets/shell/office-script.ts` loads, as a page of the project: Google pushes nothing else. */
async function buildOffice() {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: [entry(OFFICE)],
    format: 'iife',
    globalName: 'ThonTuQuanOffice',
    define: defines(),
    metafile: true,
  });
  await writeFile(`${dist}/${OFFICE}.html`, `<script>\n${inlineSafe(outputFiles[0].text)}</script>\n`);
  console.log(weigh(`${OFFICE}.html`, metafile));
}

/** Every edit of a cell parses the script, so it has a budget, which `tests/packaging.test.ts` holds. */
const BUDGET = 200;

/** `Code.js 168.1 kB of 200: core/checks 31.9, sheets/layout 21.7, …`, heaviest folders first. */
function weigh(file, { outputs }, budget) {
  const [{ bytes, inputs }] = Object.values(outputs);
  const kilobytes = (number) => (number / 1000).toFixed(1);
  const folders = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const folder = /src\/(\w+(?:\/\w+(?=\/))?)/.exec(file)?.[1] ?? file;
    folders.set(folder, (folders.get(folder) ?? 0) + bytesInOutput);
  }
  const parts = [...folders].sort(([, a], [, b]) => b - a).map(([folder, size]) => `${folder} ${kilobytes(size)}`);
  const limit = budget === undefined ? '' : ` of ${budget}`;
  return `${file} ${kilobytes(bytes)} kB${limit}: ${parts.join(', ')}`;
}

/** `</script>` inside inlined code would end the element early. */
const inlineSafe = (js) => js.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** A stylesheet with the files that it imports in their place. */
async function readCss(file) {
  const css = await readFile(file, 'utf8');
  const [before, ...parts] = css.split(/@import "(.+)";\n/);
  const inlined = await Promise.all(
    parts.map((part, index) => (index % 2 === 0 ? readCss(resolve(dirname(file), part)) : part)),
  );
  return [before, ...inlined].join('');
}

async function buildPanel(name) {
  const folder = `${root}src/ui/${name}`;
  const [page, css, script] = await Promise.all([
    readFile(`${folder}/${name}.html`, 'utf8'),
    readCss(`${folder}/${name}.css`),
    build({ ...shared, entryPoints: [`${folder}/index.ts`], format: 'iife', minify: true }),
  ]);
  const html = page.replace('/*css*/', () => css).replace('/*js*/', () => inlineSafe(script.outputFiles[0].text));
  await writeFile(`${dist}/${name}.html`, html);
}

async function putInPlace() {
  await mkdir(target, { recursive: true });
  const made = await readdir(dist);
  await Promise.all(made.map((file) => rename(`${dist}/${file}`, `${target}/${file}`)));
  const stale = (await readdir(target)).filter((file) => !made.includes(file));
  await Promise.all(stale.map((file) => rm(`${target}/${file}`, { recursive: true, force: true })));
}

await mkdir(dist, { recursive: true });
// A folder with a page of its own name is a panel; the others hold what panels share.
const folders = await readdir(`${root}src/ui`, { withFileTypes: true });
const panels = folders.filter(({ name }) => existsSync(`${root}src/ui/${name}/${name}.html`));
try {
  await Promise.all([
    buildCode(),
    buildOffice(),
    copyFile(`${root}appsscript.json`, `${dist}/appsscript.json`),
    ...panels.map((panel) => buildPanel(panel.name)),
  ]);
  await putInPlace();
} finally {
  await rm(dist, { recursive: true, force: true });
}
