import type { ReactNode, Ref } from 'react'

/** What a Field is given. */
export interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** 'title' sets the label as a question in Vollkorn; 'hidden' when a heading already says it. */
  labelLook?: 'strong' | 'title' | 'hidden' | undefined
  help?: ReactNode
  /** A sentence; typed text is always kept. */
  error?: string | undefined
  /** Most characters; going past is shown, never cut. */
  limit?: number | undefined
  /** Words of the counter, shown from 15 left. */
  counter?: ((left: number) => string) | undefined
  multiline?: boolean | undefined
  /** Voice in Vollkorn; interface text in Atkinson. */
  face?: 'voice' | 'voice-small' | 'interface' | undefined
  frame?: 'box' | 'none' | undefined
  rows?: number | undefined
  placeholder?: string | undefined
  readOnly?: boolean | undefined
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | undefined
  /** On a one-line field only: what is typed shows as dots. */
  masked?: boolean | undefined
  onBlur?: (() => void) | undefined
  /** On a one-line field only: in a text, Enter makes a new line. */
  onEnter?: (() => void) | undefined
  inputRef?: Ref<HTMLInputElement | HTMLTextAreaElement> | undefined
}
