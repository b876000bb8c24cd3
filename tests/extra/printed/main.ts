import '../../../client/src/ui/fonts.css'
import '../../../client/src/ui/tokens.css'
import '../../../client/src/ui/base.css'
import { printReleased } from '../../../client/src/views/export/print-released.tsx'
import { longReleased, releasedText } from '../../../shared/synthesis/testing/released.ts'
import { drawPaper } from './papers.tsx'

// Asks for the printed page as the dialog does, and says when the browser would print it.
const [, asked = ''] = location.search.split('?')
window.print = () => document.documentElement.setAttribute('data-printing', '')
if (/^[a-z]/.test(asked)) {
  drawPaper(asked)
  window.print()
} else {
  void printReleased(asked === '' ? releasedText : longReleased(Number(asked))).then(() =>
    document.documentElement.setAttribute('data-printed', ''),
  )
}
