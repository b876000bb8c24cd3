/** What a restore is asked with. */
export interface RestoreWords {
  readonly data: string
  readonly keys: string
  readonly into: string | undefined
  readonly erased: string | undefined
  readonly unpaired: boolean
}

const flags = ['data', 'keys', 'into', 'erased']

/** `--data FILE --keys FILE [--into FOLDER] [--erased FILE] [--unpaired]`, and nothing else. */
export function readRestoreWords(words: readonly string[]): RestoreWords | undefined {
  const said = new Map<string, string>()
  const unpaired = words.includes('--unpaired')
  const rest = words.filter((word) => word !== '--unpaired')
  for (let at = 0; at < rest.length; at += 2) {
    const [flag = '', value = ''] = rest.slice(at, at + 2)
    const name = flag.slice(2)
    if (flag !== `--${name}` || !flags.includes(name) || value === '' || said.has(name))
      return undefined
    said.set(name, value)
  }
  const [data, keys] = [said.get('data'), said.get('keys')]
  if (data === undefined || keys === undefined) return undefined
  return { data, keys, into: said.get('into'), erased: said.get('erased'), unpaired }
}
