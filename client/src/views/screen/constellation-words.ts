/** Width of a letter of Vollkorn over its size, on the wide side. */
const letterPart = 0.5

/** Lines that a text takes in this width, at this size. */
export function linesIn(text: string, size: number, width: number): number {
  const perLine = Math.max(1, Math.floor(width / (size * letterPart)))
  return Math.ceil(text.length / perLine)
}

/** A title's size: 31, or what keeps it in its room; never under the floor. */
export function titleSize(
  title: string,
  room: { readonly width: number; readonly height: number },
) {
  return (
    [31, 28].find((size) => linesIn(title, size, room.width) * size * 1.15 <= room.height) ?? 24
  )
}

/** A stake's size on its table: 38 on the largest, less when it has more to say. */
export function stakeSize(text: string, { radius, lit }: { radius: number; lit: boolean }): number {
  const width = radius * 1.5
  const height = radius * (lit ? 0.72 : 1.1)
  return [38, 34, 30, 27].find((size) => linesIn(text, size, width) * size * 1.14 <= height) ?? 24
}

/** The floor in units where it weighs most, at 720 lines: 18 px. */
const floorUnits = 27

/** Room that the longest of these titles asks for, written as small as the floor allows. */
export function titlesHeight(titles: readonly string[], area: { readonly width: number }): number {
  const width = area.width / 8.2
  return (
    Math.max(0, ...titles.map((title) => linesIn(title, floorUnits, width))) * floorUnits * 1.15
  )
}
