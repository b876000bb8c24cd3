import { FamilyGlyph } from '../../ui/marks/FamilyGlyph.tsx'

/** The sign of the herbarium: the shoot of its first family. */
export function SproutGlyph() {
  return <FamilyGlyph family="travail" size={20} />
}
