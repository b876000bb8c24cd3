import type { Season } from '../../shared/model/season.ts'
import type { Released } from '../../shared/synthesis/text.ts'

/** The text that [E1.13] lets out, as its readers have it. `npm run test:extra` opens its files. */
export const leftText = (season: Season): Released =>
  ({
    kind: 'tenir-debout',
    audience: 'groups',
    season,
    title: 'Tenir l’heure, et les gens',
    lead: '',
    pages: [
      {
        stake: 'Protéger sans faire à la place',
        parts: {
          happened: 'Une livraison se prépare. L’aide proposée est refusée.',
          echoed: 'D’autres finissent seuls, pour tenir l’heure.',
          light: '',
          open: '',
        },
        concepts: [],
        needs: [],
        quotes: [],
      },
    ],
  }) as unknown as Released
