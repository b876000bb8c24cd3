import { ruleMaxChars } from '../../../../shared/model/charter.ts'

export const rulesAtMost = 10

/** One rule being written; the id holds its place on screen while rules move. */
export interface RuleDraft {
  readonly id: number
  readonly text: string
}

/** The ground rules being written, and the last one taken away. */
export interface CharterDraft {
  readonly rules: readonly RuleDraft[]
  readonly next: number
  readonly removed?: { readonly rule: RuleDraft; readonly at: number }
}

export type CharterChange =
  | { readonly kind: 'write'; readonly id: number; readonly text: string }
  | { readonly kind: 'move'; readonly id: number; readonly by: -1 | 1 }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'add' }
  | { readonly kind: 'put-back' }

export function charterFrom(texts: readonly string[]): CharterDraft {
  return { rules: texts.map((text, id) => ({ id, text })), next: texts.length }
}

function move(rules: readonly RuleDraft[], id: number, by: -1 | 1): readonly RuleDraft[] {
  const from = rules.findIndex((rule) => rule.id === id)
  const moved = rules[from]
  const to = from + by
  if (moved === undefined || to < 0 || to >= rules.length) return rules
  const others = rules.filter((rule) => rule.id !== id)
  return [...others.slice(0, to), moved, ...others.slice(to)]
}

function remove(draft: CharterDraft, id: number): CharterDraft {
  const at = draft.rules.findIndex((rule) => rule.id === id)
  const rule = draft.rules[at]
  if (rule === undefined) return draft
  const rules = draft.rules.filter((each) => each.id !== id)
  return { rules, next: draft.next, removed: { rule, at } }
}

function putBack({ rules, next, removed }: CharterDraft): CharterDraft {
  if (removed === undefined || rules.length >= rulesAtMost) return { rules, next }
  return { rules: [...rules.slice(0, removed.at), removed.rule, ...rules.slice(removed.at)], next }
}

/** The next draft. Writing and moving keep the rule taken away within reach. */
export function changeCharter(draft: CharterDraft, change: CharterChange): CharterDraft {
  const { rules, next } = draft
  switch (change.kind) {
    case 'write':
      return {
        ...draft,
        rules: rules.map((rule) =>
          rule.id === change.id ? { id: rule.id, text: change.text } : rule,
        ),
      }
    case 'move':
      return { ...draft, rules: move(rules, change.id, change.by) }
    case 'remove':
      return remove(draft, change.id)
    case 'add':
      if (rules.length >= rulesAtMost) return draft
      return { ...draft, rules: [...rules, { id: next, text: '' }], next: next + 1 }
    default:
      return putBack(draft)
  }
}

/** The rules as they will be read: empty lines left out. */
export function writtenRules({ rules }: CharterDraft): readonly string[] {
  return rules.map(({ text }) => text.trim()).filter((text) => text !== '')
}

export function hasLongRule(draft: CharterDraft): boolean {
  return writtenRules(draft).some((text) => text.length > ruleMaxChars)
}
