import { Button, type ButtonVariant } from '../../ui/Button.tsx'

interface Answer {
  readonly label: string
  readonly onPress: () => void
  readonly look?: ButtonVariant
}

interface TwoAnswersProps {
  /** Absent when there is nothing left to do but let go. */
  yes: Answer | undefined
  no: Answer
}

/** On the spot, outside of any dialog: the gesture that is proposed, then the one that leaves it. */
export function TwoAnswers({ yes, no }: TwoAnswersProps) {
  return [yes, no].map((answer) =>
    answer === undefined ? null : (
      <Button key={answer.label} size="small" variant={answer.look} onPress={answer.onPress}>
        {answer.label}
      </Button>
    ),
  )
}
