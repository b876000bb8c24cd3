import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './source-files.ts'
import { stretched } from './stretched.ts'
import { twinOf } from './vite-language.ts'

const at = (path: string): string => join(projectRoot, path)

describe('[Q1.2] a build in another language', () => {
  it('finds the English beside a French module, and no other', () => {
    expect(twinOf(at('client/src/phrases/home.ts'))).toBe(at('client/src/phrases/en/home.ts'))
    expect(twinOf(at('client/src/phrases/en/home.ts'))).toBeUndefined()
    expect(twinOf(at('client/src/main.tsx'))).toBeUndefined()
    expect(twinOf('/elsewhere/phrases/home.ts')).toBeUndefined()
  })

  it('stretches what is shown, and leaves alone what the code compares', () => {
    const code = `const locale: 'fr-FR' | 'en-GB' = 'fr-FR'
const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric' })
export const t = { one: 'Poser ici', 'a-key': (name: string) => \`Signée \${name}\`, two: name === 'mine' ? 'Oui' : \`\${day}\` }`
    const longer = stretched(code)
    expect(longer).toContain("'[Poser ici ~ ~]'")
    expect(longer).toContain('`[Signée ${name} ~ ~ ~]`')
    expect(longer).toContain("'fr-FR', { day: 'numeric' }")
    expect(longer).toContain("'en-GB' = 'fr-FR'\n")
    expect(longer).toContain("'a-key': ")
    expect(longer).toContain("=== 'mine' ? '[Oui ~]'")
  })

  it('leaves alone a name that both languages give a stage, a step or a field', () => {
    const french = "[{ stage: 'word-back', name: 'retour' }, { stage: 'round', name: 'choix' }]"
    const english = "[{ stage: 'word-back', name: 'back' }, { stage: 'round', name: 'choice' }]"
    const longer = stretched(french, english)
    expect(longer).toContain("stage: 'word-back', name: '[retour ~ ~]'")
    expect(longer).toContain("stage: 'round', name: '[choix ~]'")
  })
})
