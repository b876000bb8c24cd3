import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { papers } from './papers/papers.ts'
import { projectRoot } from './source-files.ts'

for (const { path, bytes } of await papers()) {
  writeFileSync(join(projectRoot, path), bytes)
  console.log(path)
}
