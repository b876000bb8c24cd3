import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify } from 'terser'
import { transformWithOxc } from 'vite'

const TAG =
  /\s*<(?:script type="module"|link rel="(?:modulepreload|stylesheet)") crossorigin (?:src|href)="([^"]+)">(?:<\/script>)?/g

const filesOf = (html) => [...html.matchAll(TAG)].map(([, file]) => file)

/** The page's first script: small, alone, and named by what it holds like every file of the app. */
async function writeFirst(root, app) {
  const source = join(root, 'client/src/first.ts')
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source, {
    target: 'es2022',
  })
  const { code: small } = await minify(code, { module: true, ecma: 2020 })
  const file = `/assets/first-${createHash('sha256').update(small).digest('hex').slice(0, 8)}.js`
  writeFileSync(join(app, file), small)
  return file
}

/**
 * One app out of two builds: the English files lie in assets/en, what the build says of them in
 * .vite/en, and one page brings either.
 */
export async function joinLanguages(root) {
  const app = join(root, 'dist/app')
  const english = join(root, 'dist/en')
  const page = readFileSync(join(app, 'index.html'), 'utf8')
  const files = {
    fr: filesOf(page),
    en: filesOf(readFileSync(join(english, 'index.html'), 'utf8')),
  }
  const metas = Object.entries(files)
    .map(([language, each]) => `\n    <meta name="app-${language}" content="${each.join(' ')}" />`)
    .join('')
  const first = `\n    <script type="module" src="${await writeFirst(root, app)}"></script>`
  const bare = page.replaceAll(TAG, '')
  writeFileSync(
    join(app, 'index.html'),
    bare.replace(/\s*<\/head>/, () => `${metas}${first}\n  </head>`),
  )
  cpSync(join(english, 'assets/en'), join(app, 'assets/en'), { recursive: true })
  cpSync(join(english, '.vite'), join(app, '.vite/en'), { recursive: true })
  rmSync(english, { recursive: true })
}
