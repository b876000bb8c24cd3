import { resolve } from 'node:path'
import { build, loadConfigFromFile, type Rolldown } from 'vite'
import { projectRoot } from '../../scripts/source-files.ts'
import type { Language } from '../../scripts/vite-language.ts'

/** A file of the built page, as a browser is answered. */
export interface BuiltFile {
  readonly body: string | Buffer
  readonly contentType: string
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
}

const page = (script: string, style: string) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tous les états</title>
    <link rel="stylesheet" href="/${style}" />
    <script type="module" src="/${script}"></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>`

function fileOf(output: Rolldown.OutputChunk | Rolldown.OutputAsset): [string, BuiltFile] {
  const { fileName } = output
  const body = output.type === 'chunk' ? output.code : Buffer.from(output.source)
  const contentType = types[fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  return [`/${fileName}`, { body, contentType }]
}

/** Whatever asks for it, what is looked at is what a build of that language draws. */
function asBuilding(language: Language): () => void {
  const { NODE_ENV, FAIRE_ECHO_LANGUAGE = '' } = process.env
  Object.assign(process.env, { NODE_ENV: 'production', FAIRE_ECHO_LANGUAGE: language })
  return () => void Object.assign(process.env, { NODE_ENV, FAIRE_ECHO_LANGUAGE })
}

/** « /states » as a build would draw it, in memory alone: each path, and what is answered there. */
export async function builtStates(
  language: Language = 'fr',
): Promise<ReadonlyMap<string, BuiltFile>> {
  const path = resolve(projectRoot, 'vite.config.ts')
  const asBefore = asBuilding(language)
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, path)
  const { plugins, resolve: found, worker } = loaded?.config ?? {}
  const made = await build({
    configFile: false,
    mode: 'production',
    root: resolve(projectRoot, 'client'),
    logLevel: 'error',
    plugins: plugins ?? [],
    ...(found === undefined ? {} : { resolve: found }),
    ...(worker === undefined ? {} : { worker }),
    // The files of the app are cut for a phone's first load: here all of it is one.
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { input: resolve(projectRoot, 'tests/states/main.tsx') },
    },
  })
  asBefore()
  const [bundle] = Array.isArray(made) ? made : [made]
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built')
  const files = new Map(bundle.output.map(fileOf))
  const script = bundle.output.find((one) => one.type === 'chunk' && one.isEntry)?.fileName ?? ''
  const style = [...files.keys()].find((name) => /\/style-[^/]*\.css$/.test(name))
  if (style === undefined) throw new Error('No style was built')
  files.set('/states', { body: page(script, style.slice(1)), contentType: 'text/html' })
  return files
}
