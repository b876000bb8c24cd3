import './marks.css'

export type FamilyLook =
  | 'travail'
  | 'cooperation'
  | 'reconnaissance-sante'
  | 'reflexivite-professionnalisation'
  | 'ressources-immaterielles'
  | 'valeur-performance'
  | 'relation-de-service'
  | 'modele-economique'
  | 'territoire-gouvernance'
  | 'evaluation-innovation'
  | 'groupe'

const LINES: Record<FamilyLook, string> = {
  travail:
    'M10 19V8.6C10 4.6 12.8 1.8 17.4 1.4 17.6 6 14.6 8.8 10 8.8M10 12C5.8 12 3 9.6 2.6 5.6 6.8 5.8 10 8.4 10 12',
  cooperation:
    'M10 1.8V19M10 7C6.8 7.2 4.6 6.4 4 4.2 7 3.8 9.2 4.8 10 7 10.8 4.8 13 3.8 16 4.2 15.4 6.4 13.2 7.2 10 7M10 15C5.8 15.2 3.2 13.8 2.8 10.8 6.6 10.4 9.2 12 10 15 10.8 12 13.4 10.4 17.2 10.8 16.8 13.8 14.2 15.2 10 15',
  'reconnaissance-sante':
    'M10 4.9C8.6 3.6 8.8 1.8 10 .8 11.2 1.8 11.4 3.6 10 4.9ZM11.6 6C12.4 4.4 14.2 4 16.4 5.3 15.4 7.2 13.4 7.5 11.6 6ZM11 7.9C12.8 8 13.9 9.4 13.7 11.4 11.7 11.4 10.6 9.8 11 7.9ZM9 7.9C7.2 8 6.1 9.4 6.3 11.4 8.3 11.4 9.4 9.8 9 7.9ZM8.4 6C7.6 4.4 5.8 4 3.6 5.3 4.6 7.2 6.6 7.5 8.4 6ZM10 10.8V19.2M10 17.2C12.4 17 13.8 15.9 14.2 14',
  'reflexivite-professionnalisation':
    'M8.6 19.2C8.9 14.4 7.6 9.8 9.4 5.4 11.4.6 17.6.8 18 5.2 18.2 8.8 13 9.8 12.6 6.6 12.5 5 14.4 4.2 15.2 5.6M8.6 11.4C6.6 11.2 5.4 10.2 5 8.6M8.7 14.8C6.4 14.8 4.8 13.8 4.2 12M8.7 12.8C10.4 12.6 11.4 11.8 11.8 10.4M8.8 16.2C10.6 16 11.8 15.2 12.2 13.8',
  'ressources-immaterielles':
    'M2 7.2H18M6.8 7.4C7.2 12 8.6 16 10 19.2 11.4 16 12.8 12 13.2 7.4M10 7V2.6M10 5.8C7.8 5.4 6.4 3.6 6.2.9M10 5.8C12.2 5.4 13.6 3.6 13.8.9M7.2 11.6C5.6 11.6 4.4 12.2 3.4 13.6M12.8 11.6C14.4 11.4 15.6 12 16.8 13',
  'valeur-performance':
    'M10 5.4C14 5.4 16.8 8.2 16.8 12 16.8 16 13.8 18.8 10 18.8 6.2 18.8 3.2 16 3.2 12 3.2 8.2 6 5.4 10 5.4ZM10 5.4V2.6C11 1.6 12.8 1.2 14.8 1.4M7.8 10.4V12.6M12.2 10.4V12.6M10 13.4V15.6',
  'relation-de-service':
    'M5 2.8C7.4 3.8 9 5.6 10 7.4 11 5.6 12.6 3.8 15 2.8 15.8 7.8 14.2 11.4 10 11.4 5.8 11.4 4.2 7.8 5 2.8ZM10 1.2V7.4M10 11.4V19.4M10 16.6C6.8 16.6 4.8 15.2 4.2 12.8',
  'modele-economique':
    'M10 6.2C6 8 3.6 10.2 3.6 13 3.6 15.8 6.2 17.2 10 17.2 13.8 17.2 16.4 15.8 16.4 13 16.4 10.2 14 8 10 6.2ZM10 6.2C7.6 9.6 7.4 13.8 8.8 17.2M10 6.2C12.4 9.6 12.6 13.8 11.2 17.2M10 6.2V3.8C9.6 2.2 8.4 1.2 6.6.6M10 3.8C10.4 2.2 11.6 1.2 13.4.6M8.9 17.2 8.3 19.4M11.1 17.2 11.7 19.4',
  'territoire-gouvernance':
    'M2 18.6H18M10 18.6V8.4M10 13.6C8.6 12.8 7.8 12 6.8 11.2 4 11.6 2 9.8 2 7.6 2 5.6 3.6 4 5.8 4 6.6 1.8 8.2.9 10 .9 11.8.9 13.4 1.8 14.2 4 16.4 4 18 5.6 18 7.6 18 9.8 16 11.6 13 11.2M10 11.6C11.2 11.2 12.2 10.4 12.8 9.4',
  'evaluation-innovation':
    'M10 19.2V9.8M10 9.8 2.6 5.6M10 9.8 5.8 2.4M10 9.8V1.2M10 9.8 14.2 2.4M10 9.8 17.4 5.6M2.6 5.6h.01M5.8 2.4h.01M10 1.2h.01M14.2 2.4h.01M17.4 5.6h.01',
  // a pot, and the cutting put in it
  groupe:
    'M4.6 12.4H15.4L14.2 19H5.8ZM3.8 10.4H16.2V12.4H3.8ZM10 10.4V4.4M10 7.8C6.8 7.8 4.8 6.2 4.4 3 7.8 3 10 4.6 10 7.8M10 5.6C10 3 11.8 1.4 14.8 1.2 15 4 13 5.6 10 5.6',
}

/** The glyph of a concept family, in the current colour, readable at 17 px. */
export function FamilyGlyph({
  family,
  size = 17,
}: {
  family: FamilyLook
  size?: number | undefined
}) {
  return (
    <svg className="fe-glyph" viewBox="0 0 20 20" width={`${size / 16}rem`} aria-hidden="true">
      <path d={LINES[family]} strokeWidth="1.5" />
    </svg>
  )
}
