/** What became of the comment, and where it is. */
export interface Outcome {
  done:
    | 'created'
    | 'updated'
    | 'same'
    | 'nothing'
    | 'fork'
    | 'no-file'
    | 'no-pull-request'
    | 'outdated'
    | 'several'
    | 'no-token'
  url?: string
}

/** A comment that is ready to be posted. */
export interface ReadyComment {
  markdown: string
  /** Whether there is nothing in it that anybody must know: then none is begun. */
  tellsNothing: boolean
}

/** A site that hosts repositories, as a place for the comment. */
export interface Host {
  /** What the addresses of the repository's own files begin with. */
  linksTo: string
  keep(comment: ReadyComment): Promise<Outcome>
}
