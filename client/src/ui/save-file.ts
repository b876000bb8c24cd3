/** A file that a person asked for: its name says nothing of the group. */
interface SavedFile {
  readonly name: string
  readonly mime: string
  readonly content: BlobPart
}

/** Hands a file to the browser, which puts it where downloads go. */
export function saveFile({ name, mime, content }: SavedFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: mime }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
