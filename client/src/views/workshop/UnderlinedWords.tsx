import { useDesk } from './desk.ts'

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** Words of a card, with those that are marked in the text underlined here too. */
export function UnderlinedWords({ text }: { text: string }) {
  const { writing, manuscript } = useDesk()
  const cut = manuscript.pages.flatMap(({ words }) => words.cut)
  const marked = [...new Set([...(writing.marks ?? []).map((mark) => mark.text), ...cut])].filter(
    (word) => word.length > 1,
  )
  if (marked.length === 0) return text
  const parts = text.split(new RegExp(`(${marked.map(escaped).join('|')})`, 'u'))
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      <span key={`${at} ${part}`} className="ws-underlined">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
