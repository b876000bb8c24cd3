import { otherLanguage } from '../../phrases/locale.ts'
import { chooseLanguage } from '../../store/language.ts'
import { Button } from '../../ui/Button.tsx'

/** « English » on a French page, « Français » on an English one: for this device. */
export function OtherLanguage() {
  const [code, name] = otherLanguage
  return (
    <Button variant="quiet" onPress={() => chooseLanguage(code)}>
      <span lang={code}>{name}</span>
    </Button>
  )
}
