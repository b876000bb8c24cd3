import { titleMaxChars } from '../../../../shared/model/situation.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import type { DraftField } from '../../store/use-draft.ts'
import { Field } from '../../ui/Field.tsx'
import { KeptLine } from './KeptLine.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import { measured } from './too-long.ts'
import { useTyping } from './use-typing.ts'

interface TitleFieldProps {
  draft: DraftField
  /** The device could not keep the post. */
  failed: boolean
}

/** The one line of sixty characters, and where it is kept meanwhile. */
export function TitleField({ draft, failed }: TitleFieldProps) {
  const type = useTyping(draft)
  return (
    <>
      <Field
        label={peerFr.round.ask}
        labelLook="hidden"
        multiline
        rows={1}
        value={draft.text}
        onChange={(text) => type(text.replaceAll('\n', ' '))}
        readOnly={!draft.ready}
        limit={titleMaxChars}
        counter={peerFr.left}
        error={measured(draft.text, titleMaxChars).error}
        help={peerFr.noNames}
      />
      <KeptLine state={draft.state} />
      <PhoneFull state={draft.state} failed={failed} text={draft.text} />
    </>
  )
}
