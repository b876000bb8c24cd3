/** First words a phone's keyboard puts in capitals by itself; any other first word keeps its own. */
const commonStarts =
  /^(Moi|Je|J[’']|On|Nous|C[’']|Ça|Cela|Chez|Il|Elle|Ils|Elles|Les|Le|La|L[’']|Un|Une|Quand|À|A|Dans|Mon|Ma|Mes|D[’']|De|Avec|Pour|Hier|Tout|En|Parce|Notre|Nos|Y)(?=[\s’']|$|[^\p{L}])/u

/** An echo as it is shown: it starts with « …parce que », the words themselves untouched. */
export function echoShown(text: string): string {
  const words = text.trim()
  if (/^(…|\.\.\.)/.test(words)) return `…${words.replace(/^(…|\.\.\.)\s*/, '')}`
  const start = commonStarts.test(words) ? words[0]?.toLowerCase() + words.slice(1) : words
  if (/^parce qu/u.test(start)) return `…${start}`
  const elided = /^[aeiouàâæéèêëîïôœùûy]/iu.test(start)
  return `…parce ${elided ? 'qu’' : 'que '}${start}`
}
