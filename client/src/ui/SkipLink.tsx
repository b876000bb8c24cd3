/** First control of every page: "Aller au contenu". */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a className="fe-skip" href={`#${target}`}>
      {children}
    </a>
  )
}
