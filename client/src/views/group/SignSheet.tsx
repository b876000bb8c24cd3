import { tGroup } from '../../phrases/group.ts'
import { OnPaper } from './OnPaper.tsx'

const rows = 18

/** A sheet to sign on paper: blank, since the tool keeps nobody's presence. */
export function SignSheet() {
  return (
    <OnPaper title={tGroup.sheetTitle}>
      <header>
        <p className="gp-paper-title">{tGroup.sheetTitle}</p>
        <p>{tGroup.sheetDate} ……………………</p>
        <p>{tGroup.sheetHours}</p>
      </header>
      <div className="gp-sheet">
        <h2>{tGroup.sheetName}</h2>
        <h2>{tGroup.sheetSign}</h2>
        {Array.from({ length: 2 * rows }, (_, at) => (
          <div key={at} className="gp-sheet-line" />
        ))}
      </div>
      <footer>{tGroup.sheetFoot}</footer>
    </OnPaper>
  )
}
