import type { BodyPicture, Model, Role } from '../model/types.js'
import type { FileSource, SourceFile } from '../source/file-source.js'
import { isEndless } from '../values/endless-markdown.js'
import { nameContents } from './side.js'

/** A side whose roles are to be compared with their pictures. */
interface Side {
  model: Model
  source: FileSource
}

/** Pictures are few, and Markdown takes long to load: a body without any is not read. */
const mayHold = ({ body }: Role) => body.includes('![') && !isEndless(body)

/**
 * Both models with the names of what the pictures in their bodies hold, so that a file that became another under the same
 * name is seen. What git has named already is not read.
 */
export async function withPictures(before: Side, after: Side): Promise<{ before: Model; after: Model }> {
  const holds = ({ model }: Side) => [...model.roles.values()].some(mayHold)
  if (!holds(before) && !holds(after)) return { before: before.model, after: after.model }
  const [was, is] = await Promise.all([shownIn(before), shownIn(after)])
  const [old, fresh] = [filesOf(was), filesOf(is)]
  return {
    before: named(before.model, was, await contentsOf(old, fresh)),
    after: named(after.model, is, await contentsOf(fresh, old)),
  }
}

/** A picture of a role, and its file when there is one. */
interface Shown {
  address: string
  line: number
  file: SourceFile | undefined
}

async function shownIn({ model, source }: Side): Promise<Map<string, Shown[]>> {
  const { picturesIn } = await import('../workspace/bodies/pictures-in.js')
  const roles = [...model.roles.values()].filter(mayHold)
  const entries = roles.map(async (role) => [role.id, await picturesIn(role, source)] as const)
  return new Map(await Promise.all(entries))
}

const filesOf = (shown: ReadonlyMap<string, readonly Shown[]>): SourceFile[] =>
  [...shown.values()].flat().flatMap(({ file }) => file ?? [])

/** The names of contents by path; each file is read once, however many roles show it. */
async function contentsOf(files: readonly SourceFile[], others: readonly SourceFile[]) {
  const each = [...new Map(files.map((file) => [file.path, file])).values()]
  // git may end the lines of a drawing otherwise than the folder does: what it has named is read, too.
  const readable = each.map((file) => (/\.svg$/i.test(file.path) ? drawing(file) : file))
  const found = await nameContents(readable, [...files, ...others])
  return new Map(found.map(({ path, content }) => [path, content]))
}

const drawing = ({ id: _, ...file }: SourceFile): SourceFile => ({
  ...file,
  read: async () => withPlainLines(await file.read()),
})

/** The bytes of a text with its lines ended in one way. */
export const withPlainLines = (bytes: Uint8Array) =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replace(/\r\n/g, '\n'), 'latin1')

function named(
  model: Model,
  shown: ReadonlyMap<string, readonly Shown[]>,
  contents: ReadonlyMap<string, string>,
): Model {
  const pictureOf = ({ address, line, file }: Shown): BodyPicture => {
    const content = file && contents.get(file.path)
    return { address, line, ...(content !== undefined && { content }) }
  }
  const roles = [...model.roles].map(([id, role]) => {
    const pictures = shown.get(id) ?? []
    return [id, pictures.length === 0 ? role : { ...role, pictures: pictures.map(pictureOf) }] as const
  })
  return { ...model, roles: new Map(roles) }
}
