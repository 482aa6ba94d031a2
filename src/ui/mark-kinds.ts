import {
  ArrowUp,
  Ban,
  Check,
  CircleCheck,
  CircleDashed,
  CirclePause,
  CircleQuestionMark,
  Hourglass,
  ListTodo,
  LoaderCircle,
  type LucideIcon,
  Minus,
  OctagonX,
} from 'lucide-react'

export type MarkKind =
  | 'passes'
  | 'confirmed'
  | 'granted'
  | 'blocks'
  | 'missing'
  | 'cannotVerify'
  | 'notChecked'
  | 'checking'
  | 'suspended'
  | 'canceled'
  | 'notConfirmed'
  | 'followUp'
  | 'upgradable'
  | 'none'

/** The shape of every mark of the looks; `granted` is every normal state, such as Active. */
export const markIcons: Record<MarkKind, LucideIcon> = {
  passes: CircleCheck,
  confirmed: Check,
  granted: Check,
  blocks: OctagonX,
  missing: OctagonX,
  cannotVerify: CircleQuestionMark,
  notChecked: CircleDashed,
  checking: LoaderCircle,
  suspended: CirclePause,
  canceled: Ban,
  notConfirmed: Hourglass,
  followUp: ListTodo,
  upgradable: ArrowUp,
  none: Minus,
}
