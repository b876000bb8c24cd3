import type { ExportedFile } from './export-file.ts'

/** Hands a file to the browser, which puts it where downloads go. */
export function saveFile({ name, mime, bytes }: ExportedFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: mime }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
