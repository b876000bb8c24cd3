import type * as french from '../export.ts'
import type { SaidOf } from './said-of.ts'

export const tExport: SaidOf<typeof french.tExport> = {
  title: 'Take this text away',
  help: 'Everyone said yes to these words, for these readers. Do not show them to others.',
  readers: (audience) => `${audience}.`,
  legend: 'In what form?',
  formats: {
    paper: 'Paper or PDF',
    docx: 'Word (.docx)',
    odt: 'LibreOffice (.odt)',
    md: 'Text (.md)',
    csv: 'Spreadsheet (.csv)',
    json: 'Software (.json)',
  },
  about: {
    paper:
      'Your browser prints the page. If it makes a PDF of it, it writes the time and its own name inside.',
    docx: 'To re-read or lay out. The file says neither who made it, nor when.',
    odt: 'To re-read or lay out. The file says neither who made it, nor when.',
    md: 'The text alone, with its headings.',
    csv: 'One line for each paragraph. The file holds no calculation.',
    json: 'For somebody who programs. The format is described with the product.',
  },
  print: 'Print',
  save: 'Save the file',
  saving: 'The file is being prepared.',
  saved: (name) => `The file “${name}” is in your downloads.`,
  failed: 'The file could not be made. The text is still here. You may try again.',
  withdrawn: 'If this text is withdrawn one day, you will be asked to destroy this file.',
  close: 'Close',
}
