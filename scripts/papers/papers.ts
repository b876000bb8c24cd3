import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { flowToDocx } from '../../client/src/export/to-docx.ts'
import { listFiles, projectRoot } from '../source-files.ts'
import { paperFlow } from './paper-flow.ts'

const FOLDER = 'docs/guide/donnees'

/** One paper, and the file it becomes: the same words give the same bytes. */
export interface PaperFile {
  readonly source: string
  readonly path: string
  readonly bytes: Uint8Array
}

/** The papers that a host hands on: written anew from their Markdown, in no folder yet. */
export function papers(): Promise<readonly PaperFile[]> {
  const sources = listFiles([FOLDER]).filter((path) => path.endsWith('.md'))
  return Promise.all(
    sources.map(async (source) => ({
      source,
      path: source.replace(/\.md$/, '.docx'),
      bytes: await flowToDocx(paperFlow(readFileSync(join(projectRoot, source), 'utf8'))),
    })),
  )
}
