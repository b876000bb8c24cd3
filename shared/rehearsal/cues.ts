import type { Stage } from '../method/stages.ts'
import { stakeCell } from '../model/wording.ts'
import { shuffled } from './chance.ts'
import type { Deed } from './deed.ts'
import type { Centre, Scene } from './scene.ts'
import type { Part, SheetLine, Story, Troupe } from './troupe.ts'

/** All that decides what is done: the people, the seed, what they see. */
interface Asked {
  readonly troupe: Troupe
  readonly seed: number
  readonly scene: Scene
}

type Cue = (asked: Asked) => readonly Deed[]

type Someone = readonly [by: number, part: Part]

/** Everybody, in the order the seed gives for this occasion; never by ids, which are drawn anew each time. */
function everyone({ troupe, seed }: Asked, occasion: string): readonly Someone[] {
  return shuffled(
    seed,
    occasion,
    troupe.parts.map((part, by) => [by, part] as const),
  )
}

/** Everybody but whoever tells what is in the centre. */
const others = (asked: Asked, occasion: string): readonly Someone[] =>
  everyone(asked, occasion).filter(([by]) => by !== asked.scene.centre?.by)

interface Told {
  readonly centre: Centre
  readonly by: number
  readonly story: Story
}

/** Who tells what is in the centre, when it is one of them. */
function tellerOf({ troupe, scene: { centre } }: Asked): Told | undefined {
  const by = centre?.by
  const story = by === undefined ? undefined : troupe.parts[by]?.story
  return centre === undefined || by === undefined || story === undefined
    ? undefined
    : { centre, by, story }
}

const arriving: Cue = (asked) =>
  everyone(asked, 'welcome').map(([by, { arrives }]) => ({
    key: `arrive/${by}`,
    by,
    does: 'say',
    text: arrives,
  }))

const writing: Cue = (asked) =>
  everyone(asked, 'round').flatMap(([by, { story }]): Deed[] => {
    if (story === undefined) {
      const { step } = asked.scene
      return [{ key: `pass/${step}/${by}`, by, does: 'pass', step }]
    }
    if (asked.scene.situations.has(by)) return []
    return [{ key: `situation/${by}`, by, does: 'situation', title: story.title }]
  })

/** One presses, one will not be told this time; the others say nothing, which is no answer either. */
const choosing: Cue = (asked) => {
  const written = everyone(asked, 'choice').flatMap(([by]) => {
    const of = asked.scene.situations.get(by)
    return of === undefined ? [] : [{ by, of }]
  })
  const wishes = ['pressing', 'not-now'] as const
  if (written.length <= wishes.length) return []
  return wishes.flatMap((wish, place): Deed[] => {
    const chosen = written[place]
    return chosen === undefined ? [] : [{ key: `wish/${chosen.of}`, ...chosen, does: 'wish', wish }]
  })
}

const telling: Cue = (asked) => {
  const told = tellerOf(asked)
  if (told === undefined || told.centre.told) return []
  const { by, story, centre } = told
  return [{ key: `tell/${centre.id}`, by, does: 'say', text: story.telling }]
}

/** Once told, and whatever the step: what the person who told keeps of it in writing. */
const keeping: Cue = (asked) => {
  const told = tellerOf(asked)
  if (told === undefined || !told.centre.told || told.centre.kept) return []
  const { by, story, centre } = told
  const { id: of } = centre
  return [{ key: `moments/${of}`, by, does: 'moments', of, moments: story.moments }]
}

const asking: Cue = (asked) => {
  const { centre } = asked.scene
  if (centre === undefined) return []
  const { id: of } = centre
  const questions = others(asked, `questions/${centre.by}`)
    .slice(0, 2)
    .map(([by, { question }]): Deed => ({
      key: `ask/${of}/${by}`,
      by,
      does: 'ask',
      of,
      text: question,
    }))
  const told = tellerOf(asked)
  if (told === undefined || !centre.asked) return questions
  const { by, story } = told
  return [...questions, { key: `answer/${of}`, by, does: 'say', text: story.answer }]
}

/** One echo of each: one of them a bare mark said aloud; whoever said theirs already only marks it. */
const echoing: Cue = (asked) => {
  const { centre, echoed } = asked.scene
  if (centre?.told !== true) return []
  const { id: of } = centre
  return others(asked, `echoes/${centre.by}`).flatMap(([by, part], place): Deed[] => {
    const isAloud = place === 1 && !echoed.has(by)
    const text = isAloud || echoed.has(by) ? '' : part.echo
    const mark: Deed = { key: `echo/${of}/${by}`, by, does: 'echo', of, text }
    if (!isAloud) return [mark]
    return [mark, { key: `aloud/${of}/${by}`, by, does: 'say', text: part.echo }]
  })
}

const speakingAgain: Cue = (asked) => {
  const told = tellerOf(asked)
  if (told === undefined || !told.centre.told || told.centre.spokenAgain) return []
  const { by, story, centre } = told
  const { id: of } = centre
  return [{ key: `word-back/${of}`, by, does: 'word-back', of, text: story.wordBack }]
}

/** What is said aloud of something that is there, by one after the other. */
function saidBy(asked: Asked, occasion: string, texts: readonly string[]): readonly Deed[] {
  const people = everyone(asked, occasion)
  return texts.flatMap((text, place): Deed[] => {
    const by = people[place % people.length]?.[0]
    return by === undefined ? [] : [{ key: `${occasion}/${place}`, by, does: 'say', text }]
  })
}

const receiving: Cue = (asked) => {
  const { cards } = asked.troupe
  const given = asked.scene.handouts.length
  return saidBy(asked, 'cards', cards.slice(0, given))
}

/** Whoever has the pen of a stake says it in other words, once. */
const naming: Cue = (asked) => {
  const { scene, troupe } = asked
  const penned = scene.stakes.flatMap((of): Deed[] => {
    const by = scene.pens.get(of)
    const words = { of, cell: stakeCell, text: troupe.otherWords }
    return by === undefined ? [] : [{ key: `stake/${of}`, by, does: 'put', ...words }]
  })
  return [...saidBy(asked, 'stakes', troupe.stakes), ...penned]
}

/** Half of them share; what the others take away they keep. */
const takingAway: Cue = (asked) => {
  const people = everyone(asked, 'takeaway')
  return people
    .slice(0, Math.ceil(people.length / 2))
    .map(([by, { takeaway }]) => ({ key: `takeaway/${by}`, by, does: 'takeaway', text: takeaway }))
}

const parting: Cue = (asked) => {
  const { scene, troupe } = asked
  const flags = scene.stakes.flatMap((of): Deed[] => {
    const by = scene.pens.get(of)
    return by === undefined ? [] : [{ key: `flag/${of}`, by, does: 'flag', of, flag: 'may-leave' }]
  })
  return [...saidBy(asked, 'leaving', troupe.leaving), ...flags]
}

/** The lines of the step's sheet: proposed, or laid by whoever has its pen. */
const filling: Cue = ({ troupe, scene }) => {
  const { sheet: of, stage } = scene
  if (of === undefined) return []
  const lines: readonly SheetLine[] = troupe.lines[stage] ?? []
  return lines.map(([whose, cell, text, aside], place): Deed => {
    const by = whose % troupe.parts.length
    const does = scene.pens.get(of) === by ? 'put' : 'propose'
    const beside = aside === undefined ? {} : { aside }
    return { key: `line/${of}/${place}`, by, does, of, cell, text, ...beside }
  })
}

const nothing: Cue = () => []

const cues: Readonly<Record<Stage, Cue>> = {
  welcome: arriving,
  frame: nothing,
  thread: nothing,
  round: writing,
  choice: choosing,
  telling,
  questions: asking,
  echoes: echoing,
  break: nothing,
  'word-back': speakingAgain,
  linking: receiving,
  stakes: naming,
  takeaway: takingAway,
  leaving: parting,
  'prescribed-real': filling,
  controversy: filling,
  'reference-points': filling,
  'useful-effects': filling,
  resources: filling,
  'who-cooperates': filling,
  'small-step': filling,
}

/** What they have to do in this scene, in its order, done already or not. Same seed, same deeds. */
export function deedsIn(asked: Asked): readonly Deed[] {
  return [...keeping(asked), ...cues[asked.scene.stage](asked)]
}
