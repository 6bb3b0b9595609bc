import { rendererOf } from '../../formats.js'
import type { Finding, Part } from '../../index.js'
import { doctorWords } from '../../messages/doctor.js'
import type { DoctorWords } from '../../messages/doctor-words.js'
import { toolBuild } from '../../version.js'
import type { Session } from '../session.js'

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

function json(findings: readonly Finding[], session: Session): string {
  const checks = findings.map(({ trouble, ...rest }) => ({
    ...rest,
    ...(trouble && { trouble: trouble.text[session.lang] }),
  }))
  return JSON.stringify({ version: toolBuild.version, ok: session.code === 0, checks }, null, 2)
}

function text(findings: readonly Finding[], { lang }: Session): string {
  const words = doctorWords[lang]
  const lines = findings.flatMap((finding) => {
    const name = isPart(finding.part) ? words.parts[finding.part] : rendererOf(finding.part).label
    if (finding.trouble) return [`✗ ${name}  ${finding.trouble.text[lang]}`]
    return [`✓ ${name}  ${factsIn(finding, words)}`]
  })
  const missing = findings.filter(({ ok }) => !ok)
  const ending = missing.length === 0 ? words.allWell : words.missing(missing.length)
  return [`Rolewright ${toolBuild.version}`, ...lines, '', ending].join('\n')
}

/** A part of the machine; any other finding is of a format that was tried. */
const isPart = (part: Finding['part']): part is Part => Object.hasOwn(doctorWords.en.parts, part)

function factsIn({ part, facts }: Finding, words: DoctorWords): string {
  const told: Readonly<Record<Part, () => unknown[]>> = {
    node: () => [facts.version, facts.path],
    git: () => [facts.version],
    fonts: () => [words.fontFiles(Number(facts.files), String(facts.families)), facts.path],
    cache: () => [facts.path],
    browser: () => [
      facts.version,
      words.origins[facts.origin as keyof DoctorWords['origins']],
      facts.path,
      ...(facts.sandboxed ? [] : [words.withoutSandbox]),
    ],
  }
  return isPart(part) ? told[part]().join('  ') : words.tried(Number(facts.bytes))
}
