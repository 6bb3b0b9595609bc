import type { DocumentView, FormatLink } from '../types.js'

/** A document with the address of its page, and its files in other formats. */
export interface DocumentLinks {
  title: string
  href?: string
  files?: FormatLink[]
}

/** A role in the list. */
export interface IndexRole extends DocumentLinks {
  code?: string
  grade?: string
  version?: string
  /** Documents of the workspace's own about the role. */
  others?: { title: string; href: string }[]
  status: string
  /** Class of the mark: `status-draft` and so on. */
  statusMark: string
}

export interface IndexDepartment {
  name: string
  /** The departments above it, the highest first: 衡岳集团 › 衡岳银行. */
  path?: string
  roles: IndexRole[]
}

export interface IndexLadder extends DocumentLinks {
  description?: string
  /** Lowest grade first. */
  steps: { title: string; href?: string; grade?: string }[]
}

/** How many roles are how far. */
export interface StatusCount {
  status: string
  statusMark: string
  count: number
}

/** Everything that the `index` templates show. */
export interface IndexPageView extends DocumentView {
  head: { name: string; kind: string; summary: string }
  statuses?: StatusCount[]
  departments?: IndexDepartment[]
  ladders?: IndexLadder[]
  matrices?: DocumentLinks[]
  /** Documents of the workspace's own about a ladder, a department or the whole. */
  others?: DocumentLinks[]
}
