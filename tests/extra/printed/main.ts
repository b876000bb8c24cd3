import '../../../client/src/ui/fonts.css'
import '../../../client/src/ui/tokens.css'
import '../../../client/src/ui/base.css'
import { printReleased } from '../../../client/src/views/export/print-released.tsx'
import { longReleased, releasedText } from '../../../shared/synthesis/testing/released.ts'

// Asks for the printed page as the dialog does, and says when the browser would print it.
const [, stakes] = location.search.split('?')
window.print = () => document.documentElement.setAttribute('data-printing', '')
void printReleased(stakes === undefined ? releasedText : longReleased(Number(stakes))).then(() =>
  document.documentElement.setAttribute('data-printed', ''),
)
