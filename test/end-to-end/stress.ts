import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What strains a page: long words, long names of levels, titles and departments; and a role with next to nothing. */
export function writeStressWorkspace(folder: string, { lang, look }: { lang: string; look: string }): void {
  mkdirSync(join(folder, 'roles'), { recursive: true })
  writeFileSync(
    join(folder, 'rolewright.config.yaml'),
    `company: Donaudampfschifffahrtsgesellschaft\nlang: ${lang}\nlook: ${look}\npaper: Letter\n`,
  )
  for (const [path, text] of Object.entries({ 'model.yaml': MODEL, 'long.md': LONG, 'short.md': SHORT }))
    writeFileSync(join(folder, 'roles', path), text)
}

const MODEL = `
scales:
  - id: long
    name: Proficiency
    levels:
      - { name: Works with step-by-step guidance from others }
      - { name: Handles interdisciplinary responsibilities independently }
      - { name: 能独立处理跨部门的复杂问题并指导他人改进 }
departments:
  - { id: far, name: International Telecommunications Infrastructure Procurement }
competencies:
  - id: long-name
    kind: skill
    name: Internationalization and telecommunications troubleshooting
    definition: Finding what is wrong.
    scale: long
    levels: { 1: Asks, 2: Finds causes, 3: Prevents causes }
  - { id: interoperability, kind: skill, name: Interoperability, scale: long }
`

const LONG = `---
title: Senior Regional Telecommunications Implementation and Internationalization Consultant
titles: { zh-CN: 高级区域电信实施与国际化咨询顾问兼客户成功总监（大中华区及东南亚）, en: Senior Regional Telecommunications Implementation and Internationalization Consultant }
code: INTERNATIONALIZATION-2026-000001
department: far
reporting: Vice President of Telecommunications Infrastructure and Internationalization
purpose: Keep long words within their cells.
status: draft
duties:
  - duty: Coordinate internationalization
    weight: 100
    essential: true
    tasks:
      - { task: Report, output: Telecommunications-internationalization-report-2026-with-appendices.xlsx }
      - Review
routine:
  - { every: quarter, on: "last", at: "09:15-09:30", do: Hand over, to: Telecommunications Infrastructure Procurement, output: Internationalization recommendations }
  - { every: half-year, do: Look back }
authority:
  - { right: represent, matter: Negotiations, limit: 123456789 USD }
relationships:
  - { scope: external, with: Telecommunications-infrastructure-procurement, about: Interoperability }
qualifications:
  education: { level: associate, fields: [Telecommunications], need: preferred }
  experience: { years: 10, field: Internationalization }
ksa:
  skills: { long-name: { level: 2, weight: 60, need: preferred }, interoperability: { level: 3, weight: 40 } }
kpis:
  - { name: Internationalization completeness, formula: translatedstringsoverallstringsofthewholeproduct, weight: 100, target: ">= 12345.678 transactions", source: Telecommunications-infrastructure-database, cycle: half-year }
conditions: { equipment: { shared: [Telecommunications-infrastructure-testbench] } }
approvals:
  - { by: Telecommunications Infrastructure Procurement, step: reviewed }
---
`

const SHORT = `---
title: Receptionist
purpose: Everyone who comes is expected.
duties: [Receive visitors]
---
`
