import type { DocumentView } from '../../../src/render/html/present/types.js'
import type { FileSource, SourceFile } from '../../../src/source/file-source.js'

/** Files in memory, below `templates/`. */
export function templatesOf(files: Record<string, string>): FileSource {
  const all = Object.entries(files).map(([path, text]) => fileOf(`templates/${path}`, text))
  return {
    name: 'memory',
    list: async (folder, endings) =>
      all
        .filter(
          ({ path }) => path.startsWith(`${folder}/`) && endings.some((ending) => path.endsWith(ending)),
        )
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    get: async (path) => all.find((file) => file.path === path),
  }
}

function fileOf(path: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text)
  return { path, size: bytes.length, read: async () => bytes }
}

/** A view with the facts of every page, and more. */
export function viewWith(more: Record<string, unknown> = {}): DocumentView {
  return {
    document: 'card',
    lang: 'zh-CN',
    look: 'form',
    title: '岗位卡',
    subject: '一张岗位卡。',
    author: '人力资源部',
    keywords: ['岗位'],
    accent: '#1f4e79',
    page: {
      paper: 'A4',
      orientation: 'portrait',
      header: { left: '岗位卡', right: 'YH-01' },
      footer: 'YH-01',
      pages: '第 {page} 页 共 {pages} 页',
    },
    words: { duties: '职责' },
    ...more,
  } as DocumentView
}
