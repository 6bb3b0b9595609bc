/**
 * What can happen to a value or an entry of each kind. `moved` is one entry that changed its place among the others,
 * `reordered` several at once; `reworded` is words only beyond doubt, `revised` may say something else.
 */
export const verbsOfKind = {
  /** Something with an id of its own: a role, a competency, a ladder. */
  subject: ['added', 'removed'],
  role: ['added', 'removed', 'split', 'merged', 'absorbed'],
  /** An entry of a list that is a sentence. */
  item: ['added', 'removed', 'reworded', 'revised', 'moved', 'reordered'],
  /**
   * A duty may be handed to another role, or shared out among several of the same; several may become tasks of one, and
   * tasks duties.
   */
  duty: [
    'added',
    'removed',
    'reworded',
    'revised',
    'moved',
    'reordered',
    'transferred',
    'split',
    'grouped',
    'ungrouped',
  ],
  /** A task may be put under another duty of the same role. */
  task: ['added', 'removed', 'reworded', 'revised', 'moved', 'reordered', 'reassigned'],
  /** A sentence of a level, which may come to stand under another one. */
  indicator: ['added', 'removed', 'reworded', 'revised', 'moved', 'reordered', 'reassigned'],
  /** A paragraph or an item of the text below the front matter, which may come to stand under another head. */
  passage: ['added', 'removed', 'reworded', 'revised', 'moved', 'reordered', 'reassigned'],
  /** A head of that text, with all that stands under it. */
  section: ['added', 'removed', 'renamed', 'moved', 'reordered', 'reassigned'],
  /** A picture: added when its file was missing, replaced when what is seen is another. */
  picture: ['added', 'removed', 'replaced'],
  /** An entry of a list that is a name or refers to something. */
  entry: ['added', 'removed', 'renamed', 'moved', 'reordered'],
  /** The same within a duty, which may be put under another one. */
  part: ['added', 'removed', 'renamed', 'moved', 'reordered', 'reassigned'],
  /** One sentence or several. */
  text: ['added', 'removed', 'reworded', 'revised'],
  /** A word or two, a code. */
  name: ['added', 'removed', 'changed'],
  /** A word or two that settles something: a day, a level, a kind. */
  setting: ['added', 'removed', 'changed'],
  superior: ['added', 'removed', 'changed', 'regrouped'],
  flag: ['set', 'unset'],
  need: ['required', 'preferred'],
  amount: ['added', 'removed', 'raised', 'lowered', 'changed'],
  range: ['added', 'removed', 'raised', 'lowered', 'widened', 'narrowed', 'changed'],
  /** A range with a floor and a ceiling that are asked for: one of them alone makes it wider or narrower. */
  window: ['added', 'removed', 'raised', 'lowered', 'widened', 'narrowed', 'changed'],
  target: ['added', 'removed', 'tightened', 'loosened', 'changed'],
  cycle: ['added', 'removed', 'denser', 'rarer'],
  date: ['added', 'removed', 'later', 'earlier'],
  /** How a kind of change is rated, by its name. */
  rating: ['added', 'removed', 'changed'],
  /** Who must agree to a kind of change. */
  consent: ['added', 'removed', 'changed'],
} as const

/** A kind of value or entry, by what can happen to it. */
export type Kind = keyof typeof verbsOfKind
