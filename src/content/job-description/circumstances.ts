import { given, said } from '../../values/given.js'
import type { Scene } from './scene.js'
import type { Compensation, Conditions } from './types.js'

/** Where and when the work is done, and with what equipment. */
export function conditionsOf({ role }: Scene): Conditions | undefined {
  if (!role.conditions) return undefined
  const { hours, setting, travel, physical, equipment } = role.conditions
  const facts = given({
    hours: said(hours),
    setting: said(setting),
    travel: said(travel),
    physical: said(physical),
  })
  const tools = Object.values(equipment).flat()
  return Object.keys(facts).length + tools.length > 0 ? { ...facts, equipment } : undefined
}

/** Pay and benefits, only when the author has them published. */
export function compensationOf({ role }: Scene): Compensation | undefined {
  const { compensation } = role
  if (!compensation?.published) return undefined
  const { range, components, benefits } = compensation
  if (!range && components.length + benefits.length === 0) return undefined
  return given({
    range,
    components: components.map(({ name, note }) => given({ name, note: said(note) })),
    benefits,
  })
}
