/** A post in a position chart, before it has a place. */
export interface Post {
  title: string
  /** Address of its own page. */
  href?: string
  /** No role file: drawn dashed. */
  outside?: true
}

/** The posts around one role. */
export interface Neighbourhood {
  self: Post
  /** From the top: the superior's superior when known, the superior. */
  above: Post[]
  /** Posts with the same superior, without the role itself. */
  peers: Post[]
  /** Dotted lines up. */
  dotted: Post[]
  reports: Post[]
}

/** A box of a drawn chart; numbers are units of the drawing. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
  label: string
  lines: { x: number; y: number; text: string }[]
  self?: true
  outside?: true
  href?: string
}

/** A connector, as the path of an SVG: straight strokes along the grid. */
export interface Connector {
  path: string
  dotted?: true
}

/** A position chart with every place computed: a template only draws it. */
export interface Chart {
  width: number
  height: number
  viewBox: string
  boxes: Box[]
  connectors: Connector[]
}
