import { activityCsv, activityFlow, type Activity } from '../../../shared/synthesis/activity.ts'
import { paperWords, seasonName, type TextLanguage } from '../../../shared/synthesis/paper-words.ts'
import type { Released } from '../../../shared/synthesis/text.ts'
import { toCsv } from '../../../shared/synthesis/to-csv.ts'
import { toJson } from '../../../shared/synthesis/to-json.ts'
import { toMarkdown } from '../../../shared/synthesis/to-markdown.ts'

/** What a released text is taken away as; paper is printed, and is no file. */
export const exportFormats = ['docx', 'odt', 'md', 'csv', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** A file made on this device. */
export type ExportedFile = {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const mimes: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
}

type Writer = (released: Released, language: TextLanguage) => Promise<Uint8Array<ArrayBuffer>>

const inUtf8 =
  (write: (released: Released, language: TextLanguage) => string): Writer =>
  (released, language) =>
    Promise.resolve(new TextEncoder().encode(write(released, language)))

/** Writers of word processors' files are fetched when somebody asks for such a file. */
const writers: Readonly<Record<ExportFormat, Writer>> = {
  docx: async (released, language) => (await import('./to-docx.ts')).toDocx(released, language),
  odt: async (released, language) => (await import('./to-odt.ts')).toOdt(released, language),
  md: inUtf8(toMarkdown),
  csv: inUtf8(toCsv),
  json: inUtf8(toJson),
}

/** « automne-2026 »: no group, no place, nothing finer than a season. */
const plainName = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')

/** A released text as a file: the same words give the same name and the same bytes, anywhere. */
export async function exportFile(
  format: ExportFormat,
  released: Released,
  language: TextLanguage = 'fr',
): Promise<ExportedFile> {
  const season = plainName(seasonName(released.season, language))
  return {
    name: `${paperWords[language].fileName}-${season}.${format}`,
    mime: mimes[format],
    bytes: await writers[format](released, language),
  }
}

/** The « Bilan d’activité » as a file, for who funds. */
export async function exportActivity(
  format: 'docx' | 'csv',
  activity: Activity,
): Promise<ExportedFile> {
  const seasons = new Set([seasonName(activity.from), seasonName(activity.to)])
  const name = `bilan-d-activite-${[...seasons].map(plainName).join('-')}.${format}`
  if (format === 'csv') {
    return { name, mime: mimes.csv, bytes: new TextEncoder().encode(activityCsv(activity)) }
  }
  const { flowToDocx } = await import('./to-docx.ts')
  return { name, mime: mimes.docx, bytes: await flowToDocx(activityFlow(activity)) }
}
