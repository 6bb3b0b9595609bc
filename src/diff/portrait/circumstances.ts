import type { Role } from '../../model/types.js'
import { moneyRangeText } from './notation.js'
import { entry, type List, type Part, texts, type Value, value } from './portrait.js'
import { posts, type RoleTelling } from './references.js'

type Conditions = NonNullable<Role['conditions']>
type Career = NonNullable<Role['career']>
type Compensation = NonNullable<Role['compensation']>

/** Where, when and with what the work is done. */
export function tellConditions({ equipment, hours, setting, travel, physical }: Conditions): Part {
  const { personal, shared, company } = equipment
  return {
    values: [
      ...value('hours', hours, '/conditions/hours'),
      ...value('setting', setting, '/conditions/setting'),
      ...value('travel', travel, '/conditions/travel'),
      ...value('physical', physical, '/conditions/physical'),
    ],
    lists: [
      texts('personal-equipment', personal, '/conditions/equipment/personal'),
      texts('shared-equipment', shared, '/conditions/equipment/shared'),
      texts('company-equipment', company, '/conditions/equipment/company'),
    ],
  }
}

/** Where a person may go from here, and what is taught. */
export function tellCareer({ promotion, rotation, training }: Career, telling: RoleTelling): Part {
  return {
    lists: [
      posts('promotion', promotion, telling),
      posts('rotation', rotation, telling),
      texts('onboarding', training.onboarding, '/career/training/onboarding'),
      texts('ongoing-training', training.ongoing, '/career/training/ongoing'),
    ],
  }
}

/** What is paid. */
export function tellCompensation({ range, components, benefits, published }: Compensation): Part {
  return {
    values: [
      ...tellRange(range),
      ...(published ? value('pay-published', true, '/compensation/published') : []),
    ],
    lists: [tellComponents(components), texts('benefit', benefits, '/compensation/benefits')],
  }
}

function tellRange(range: Compensation['range']): Value[] {
  if (!range) return []
  const { from, to = from, currency, per = '' } = range
  return value('pay-range', moneyRangeText(range), '/compensation/range', {
    measures: [from, to],
    unit: `${currency} ${per}`,
  })
}

function tellComponents(components: Compensation['components']): List {
  return {
    field: 'pay-component',
    entries: components.map(({ name, note }, index) => {
      const pointer = `/compensation/components/${index}`
      return entry('pay-component', {
        name,
        text: name,
        pointer,
        values: value('pay-component-note', note, `${pointer}/note`),
      })
    }),
  }
}
