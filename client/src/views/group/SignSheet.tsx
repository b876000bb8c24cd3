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
      <table className="gp-sheet">
        <thead>
          <tr>
            <th scope="col">{groupFr.sheetName}</th>
            <th scope="col">{groupFr.sheetSign}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, at) => (
            <tr key={at}>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <footer>{groupFr.sheetFoot}</footer>
    </OnPaper>
  )
}
