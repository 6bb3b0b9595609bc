/** A stretch of a field's text, or the end of a line in it. */
export type FieldNode =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis'; children: FieldNode[] }
  | { kind: 'link'; href: string; children: FieldNode[] }
  | { kind: 'break' }
