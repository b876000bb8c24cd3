/** Excel guesses UTF-8 by this mark alone. */
const byteOrderMark = '\uFEFF'
/** What French spreadsheets cut at, for the comma is in their numbers. */
const separator = ';'

/** What makes a spreadsheet take a cell for a formula, also behind a space, also in wide signs. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u

/** One cell: never a formula, never more than a cell. */
function cell(text: string): string {
  const safe = formula.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return /["\r\n;,\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as a file that spreadsheets open as it is: UTF-8, semicolons, nothing that computes. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(separator))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}
