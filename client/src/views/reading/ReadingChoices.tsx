import { tReading } from '../../phrases/reading.ts'
import { changeReading, textSizes } from '../../store/reading.ts'
import { useReading } from '../../store/use-reading.ts'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import './ReadingChoices.css'

const sizes = textSizes.map((size) => ({ value: `${size}`, label: tReading.percent(size) }))

function choose(value: string): void {
  const size = textSizes.find((one) => `${one}` === value)
  if (size !== undefined) changeReading({ size })
}

function Sizes() {
  const { size } = useReading()
  return (
    <Choice
      legend={tReading.size}
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
        label={tReading.dark}
        checked={dark}
        onChange={(checked) => changeReading({ dark: checked })}
      />
      <Check
        label={tReading.sans}
        help={tReading.sansHelp}
        checked={sans}
        onChange={(checked) => changeReading({ sans: checked })}
      />
      <Check
        label={tReading.still}
        checked={still}
        onChange={(checked) => changeReading({ still: checked })}
      />
      <p className="fe-meta">{tReading.kept}</p>
    </div>
  )
}
