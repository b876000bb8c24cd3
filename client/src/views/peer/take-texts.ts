import { tPeer } from '../../phrases/peer.ts'
import { myTexts } from '../../store/select/peer-mine.ts'
import type { SessionHandle } from '../../store/session.ts'
import { saveFile } from '../../ui/save-file.ts'

/** A copy of what this person wrote here, drafts too, as a text file on their own device. */
export async function takeTexts({ board, drafts, me }: SessionHandle): Promise<void> {
  const posted = myTexts(board.getState(), me).map(({ text }) => text)
  const keys = (await drafts.kept()).filter((key) => !/^(passage|wording-cell):/.test(key))
  const kept = await Promise.all(keys.map((key) => drafts.read(key)))
  const texts = [...posted, ...kept].filter((text) => text !== undefined && text.trim() !== '')
  const [name, content] = [tPeer.states.takeMineFile, texts.join('\n\n')]
  saveFile({ name, mime: 'text/plain;charset=utf-8', content })
}
