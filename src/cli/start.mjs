// Runs a program without a screen: builds it once with the same rulebook as the app and starts it. node src/cli/start.mjs src/cli/toets ...
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const wortel = fileURLToPath(new URL('../..', import.meta.url));
const [programma, ...argumenten] = process.argv.slice(2);
const map = join(wortel, 'node_modules', '.cache', `cli-${basename(programma)}-${process.pid}`);
mkdirSync(map, { recursive: true });
process.on('exit', () => rmSync(map, { recursive: true, force: true }));

try {
  await build({
    root: wortel,
    configFile: false,
    logLevel: 'silent',
    plugins: await plugins(),
    build: { ssr: join(wortel, `${programma}.ts`), outDir: map, emptyOutDir: false, target: 'node20', minify: false, copyPublicDir: false },
  });
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.message : fout}\n`);
  process.exit(1);
}
// Who reads the output may stop before the end, as `head` does.
process.stdout.on('error', (fout) => {
  if (fout.code !== 'EPIPE') throw fout;
  process.exit();
});
const { hoofd } = await import(pathToFileURL(join(map, `${basename(programma)}.js`)).href);
process.exitCode = await hoofd(argumenten);

/** The plugins are TypeScript too, so they are loaded the way Vite loads its own configuration. */
async function plugins() {
  const { runnerImport } = await import('vite');
  const laad = async (naam) => (await runnerImport(join(wortel, 'src', 'cli', `${naam}.ts`))).module;
  const [{ regelboekPlugin }, { tekstenPlugin }] = [await laad('regelboek-plugin'), await laad('teksten-plugin')];
  return [regelboekPlugin(wortel), tekstenPlugin(wortel)];
}
