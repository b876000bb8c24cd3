import * as z from 'zod/mini'

export const seasons = ['winter', 'spring', 'summer', 'autumn'] as const

/** The finest date that leaves a group. December belongs to the winter of the year it opens. */
export const seasonShape = z.object({
  year: z.int().check(z.gte(2000), z.lte(2200)),
  season: z.enum(seasons),
})
export type Season = z.infer<typeof seasonShape>

/** The season of a minute since 1970, by whole months, in universal time: a text is never finer. */
export function seasonOf(atMin: number): Season {
  const date = new Date(atMin * 60_000)
  const month = date.getUTCMonth() + 1
  const year = date.getUTCFullYear() + (month === 12 ? 1 : 0)
  return { year, season: seasons[Math.floor((month % 12) / 3)] ?? 'winter' }
}
