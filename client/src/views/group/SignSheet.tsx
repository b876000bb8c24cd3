import { groupFr } from '../../phrases/group.fr.ts'
import { OnPaper } from './OnPaper.tsx'

const rows = 18

/** A sheet to sign on paper: blank, since the tool keeps nobody's presence. */
export function SignSheet() {
  return (
    <OnPaper title={groupFr.sheetTitle}>
      <header>
        <p className="gp-paper-title">{groupFr.sheetTitle}</p>
        <p>{groupFr.sheetDate} ……………………</p>
        <p>{groupFr.sheetHours}</p>
      </header>
      <div className="gp-sheet">
        <h3>{groupFr.sheetName}</h3>
        <h3>{groupFr.sheetSign}</h3>
        {Array.from({ length: 2 * rows }, (_, at) => (
          <div key={at} className="gp-sheet-line" />
        ))}
      </div>
      <footer>{groupFr.sheetFoot}</footer>
    </OnPaper>
  )
}
