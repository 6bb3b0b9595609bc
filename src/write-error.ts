import { type Bilingual, ToolError } from './errors.js'

/** Reasons of the operating system in words, by error code. */
const reasons: Readonly<Record<string, Bilingual>> = {
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EDQUOT: { en: 'the disk quota is used up', zh: '磁盘配额已用完' },
  EACCES: { en: 'you have no permission there', zh: '没有写入权限' },
  EPERM: {
    en: 'the system does not allow it; is the file open in another program?',
    zh: '系统不允许；文件是否正在其他程序中打开？',
  },
  EBUSY: { en: 'another program has the file open; close it there', zh: '其他程序正打开该文件，请先关闭' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘是只读的' },
  EISDIR: { en: 'a folder of that name is in the way', zh: '同名文件夹占用了该位置' },
  ENOTDIR: { en: 'a file is where a folder should be', zh: '本应是文件夹的位置有一个文件' },
  ENOENT: { en: 'there is no such folder', zh: '没有这个文件夹' },
  EEXIST: { en: 'a file is where a folder should be', zh: '本应是文件夹的位置有一个文件' },
  ENAMETOOLONG: { en: 'the path is too long', zh: '路径太长' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件过多' },
}

/** The error of a run that could not write a file, in words. What is already a `ToolError` stays. */
export function writeError(path: string, cause: unknown): ToolError {
  if (cause instanceof ToolError) return cause
  const { code, message } = cause as NodeJS.ErrnoException
  const reason = reasons[code ?? ''] ?? { en: message, zh: message }
  const text = { en: `${path} could not be written: ${reason.en}.`, zh: `无法写入 ${path}：${reason.zh}。` }
  return new ToolError('environment', text, { cause })
}

/** Whether an error came from the operating system's file calls. */
export function isFileTrouble(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
