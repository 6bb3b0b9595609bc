import type { Bilingual } from '../../errors.js'
import type { Finding, Part } from '../../index.js'
import { toolBuild } from '../../version.js'
import { type Session, say } from '../session.js'

/** `rolewright doctor`: what the machine has of all that is needed, and the next step where something is missing. */
export async function doctor(
  options: { format?: 'text' | 'json'; browser?: string },
  session: Session,
): Promise<void> {
  const { examine } = await import('../../index.js')
  const findings = await examine({ browser: options.browser })
  session.code = findings.every(({ ok }) => ok) ? 0 : 3
  session.print(options.format === 'json' ? json(findings, session) : text(findings, session))
}

const names: Readonly<Record<Part, Bilingual>> = {
  node: { en: 'Node', zh: 'Node' },
  git: { en: 'git', zh: 'git' },
  fonts: { en: 'fonts', zh: '字体' },
  cache: { en: 'cache', zh: '缓存' },
  browser: { en: 'browser', zh: '浏览器' },
  pdf: { en: 'PDF', zh: 'PDF' },
}

function json(findings: readonly Finding[], session: Session): string {
  const checks = findings.map(({ trouble, ...rest }) => ({
    ...rest,
    ...(trouble && { trouble: trouble.text[session.lang] }),
  }))
  return JSON.stringify({ version: toolBuild.version, ok: session.code === 0, checks }, null, 2)
}

function text(findings: readonly Finding[], session: Session): string {
  const lines = findings.flatMap((finding) => {
    const name = say(session, names[finding.part])
    if (finding.trouble) return [`✗ ${name}  ${finding.trouble.text[session.lang]}`]
    return [`✓ ${name}  ${factsIn(finding, session)}`]
  })
  const missing = findings.filter(({ ok }) => !ok)
  const ending = missing.length === 0 ? allWell : partsMissing(missing.length)
  return [`Rolewright ${toolBuild.version}`, ...lines, '', say(session, ending)].join('\n')
}

function factsIn({ part, facts }: Finding, session: Session): string {
  const told: Readonly<Record<Part, () => unknown[]>> = {
    node: () => [facts.version, facts.path],
    git: () => [facts.version],
    fonts: () => [say(session, fontFiles(facts)), facts.path],
    cache: () => [facts.path],
    browser: () => [
      facts.version,
      say(session, origins[String(facts.origin)] ?? origins.system),
      facts.path,
      ...(facts.sandboxed ? [] : [say(session, noSandbox)]),
    ],
    pdf: () => [say(session, printed(facts))],
  }
  return told[part]().join('  ')
}

const origins: Readonly<Record<string, Bilingual>> & { system: Bilingual } = {
  named: { en: 'named by you', zh: '由您指定' },
  embedded: { en: 'came with Rolewright', zh: '随 Rolewright 安装' },
  system: { en: 'installed on this machine', zh: '本机已安装' },
}

const noSandbox: Bilingual = { en: '(without its sandbox)', zh: '（未启用沙箱）' }

const fontFiles = ({ files, families }: Finding['facts']): Bilingual => ({
  en: `${files} files: ${families}`,
  zh: `${files} 个文件：${families}`,
})

const printed = ({ bytes }: Finding['facts']): Bilingual => ({
  en: `a page in Chinese and English was printed (${bytes} bytes)`,
  zh: `已试打印一页中英文（${bytes} 字节）`,
})

const allWell: Bilingual = {
  en: 'Everything that Rolewright needs is here.',
  zh: '所需的一切都已就绪。',
}

const partsMissing = (count: number): Bilingual => ({
  en: `${count} of these need attention; the lines with ✗ say what to do next.`,
  zh: `有 ${count} 项需要处理，请按带 ✗ 的行中的说明操作。`,
})
