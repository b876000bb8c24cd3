import { openVault } from './device-vault.ts'
import { foldCode } from './fold-code.ts'

/** What the key of a code costs, here and to whoever copies the files and guesses. */
const rounds = 600_000
const saltBytes = 16
const encoder = new TextEncoder()

async function keyOf(code: string, salt: Uint8Array<ArrayBuffer>) {
  const from = await crypto.subtle.importKey(
    'raw',
    encoder.encode(foldCode(code)),
    'PBKDF2',
    false,
    ['deriveKey'],
  )
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  const into = { name: 'AES-GCM', length: 256 }
  return openVault(await crypto.subtle.deriveKey(how, from, into, false, ['encrypt', 'decrypt']))
}

/** The bytes, behind a code: a salt, then what opens with it alone. */
export async function sealUnderCode(code: string, bytes: Uint8Array): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  return new Uint8Array([...salt, ...(await (await keyOf(code, salt)).seal(bytes))])
}

/** Nothing when it is another code. */
export async function openUnderCode(
  code: string,
  sealed: Uint8Array,
): Promise<Uint8Array | undefined> {
  return (await keyOf(code, sealed.slice(0, saltBytes))).open(sealed.slice(saltBytes))
}
