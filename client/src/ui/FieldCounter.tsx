const SHOWN_FROM = 15

interface FieldCounterProps {
  limit: number | undefined
  length: number
  words: ((left: number) => string) | undefined
}

/** What is left to write, seen from 15 characters left and announced at 15 and 0 only. */
export function FieldCounter({ limit, length, words }: FieldCounterProps) {
  if (limit === undefined || words === undefined) return null
  const left = limit - length
  const announced = left === SHOWN_FROM || left === 0 || left === -1
  return (
    <>
      {left > SHOWN_FROM ? null : (
        <span className={`fe-field-counter${left < 0 ? ' fe-field-counter-over' : ''}`}>
          {words(left)}
        </span>
      )}
      <span className="fe-visually-hidden" role="status">
        {announced ? words(left) : ''}
      </span>
    </>
  )
}
