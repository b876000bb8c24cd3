import { readingFr } from '../../phrases/reading.fr.ts'
import { changeReading, textSizes } from '../../store/reading.ts'
import { useReading } from '../../store/use-reading.ts'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import './ReadingChoices.css'

const sizes = textSizes.map((size) => ({ value: `${size}`, label: readingFr.percent(size) }))

function choose(value: string): void {
  const size = textSizes.find((one) => `${one}` === value)
  if (size !== undefined) changeReading({ size })
}

function Sizes() {
  const { size } = useReading()
  return (
    <Choice
      legend={readingFr.size}
      showLegend
      look="pills"
      options={sizes}
      value={`${size}`}
      onChange={choose}
    />
  )
}

/** Text size, dark, one typeface, less motion: each seen at once on the page itself. */
export function ReadingChoices() {
  const { dark, sans, still } = useReading()
  return (
    <div className="fe-reading">
      <Sizes />
      <Check
        label={readingFr.dark}
        checked={dark}
        onChange={(checked) => changeReading({ dark: checked })}
      />
      <Check
        label={readingFr.sans}
        help={readingFr.sansHelp}
        checked={sans}
        onChange={(checked) => changeReading({ sans: checked })}
      />
      <Check
        label={readingFr.still}
        checked={still}
        onChange={(checked) => changeReading({ still: checked })}
      />
      <p className="fe-meta">{readingFr.kept}</p>
    </div>
  )
}
