import { tJoin } from '../../phrases/join.ts'

/** The ground rules, numbered, as the group wrote them. */
export function Rules({ rules }: { rules: readonly string[] }) {
  return (
    <section className="fe-join-rules">
      <h2 className="fe-join-rules-title">{tJoin.rulesTitle}</h2>
      <ol>
        {rules.map((rule, index) => (
          <li className="fe-join-rule" key={index}>
            <span className="fe-join-rule-number" aria-hidden="true">
              {index + 1}
            </span>
            <span className="fe-voice">{rule}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
