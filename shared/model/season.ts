import * as z from 'zod/mini'

export const seasons = ['winter', 'spring', 'summer', 'autumn'] as const

/** The finest date that leaves a group. December belongs to the winter of the year it opens. */
export const seasonShape = z.object({
  year: z.int().check(z.gte(2000), z.lte(2200)),
  season: z.enum(seasons),
})
export type Season = z.infer<typeof seasonShape>

/** The season of a month, 1 to 12: a text is never finer. */
export function seasonOf({
  year,
  month,
}: {
  readonly year: number
  readonly month: number
}): Season {
  const season = seasons[Math.floor((month % 12) / 3)] ?? 'winter'
  return { year: year + (month === 12 ? 1 : 0), season }
}
