import type { ScaffoldTexts } from './scaffold-texts.js'

const todo = 'To be written:'

/** A new role file in English. Keys and closed words are marked as in the Chinese one. */
const role = `---
# A role file: entries between the two --- lines, free text below. Lines that begin with # are hints; they do not
# appear in documents. Only title, purpose and one duty are needed: remove the # before what else you want to use.
# When you are done, run: rolewright check

«title»: {{title}}
«status»: «status=draft»   # then «status=review», «status=approved»; at the end «status=retired»
# «code»: "XX-01"          # numbers and versions in quotes
# «version»: "1.0"
# «effective»: 2026-01-01
# «department»: Sales
# «category»: management
# «grade»: P1
# «headcount»: 1
# «location»: Head office
# «owner»: Human Resources

# The superior's id or title; a post with no file yet will do. Direct reports are derived.
# «reporting»:
#   «reporting.to»: Sales Director
#   «reporting.dotted»: [Finance Director]

# Why the role exists, in one sentence: what it does, and to what end.
«purpose»: "${todo} why this role exists, in one sentence."

# The most important first, beginning with a verb. Weights: on every duty (100 in all) or on none.
«duties»:
  - «duty.duty»: "${todo} the first duty"
    «duty.tasks»:
      - "${todo} a step of it"
      # - { «task.task»: a step, «task.output»: what comes out of it }

# What is done by the clock or the calendar.
# «routine»:
#   - { «routineItem.every»: «routineItem.every=week», «routineItem.on»: fri, «routineItem.do»: Send the weekly summary }
#   - { «routineItem.every»: «routineItem.every=month», «routineItem.by»: 3, «routineItem.do»: Send the report of last month }

# What the role may decide, approve, review, supervise, propose, sign; with a limit where money is involved.
# «authority»:
#   - { «authorityItem.right»: «authorityItem.right=decide», «authorityItem.matter»: The order of daily work }
#   - { «authorityItem.right»: «authorityItem.right=approve», «authorityItem.matter»: Expenses, «authorityItem.limit»: 500 USD }

# Results it answers for.
# «accountability»: [The figures it reports are true]

# With whom, about what: in the team, in the company, outside.
# «relationships»:
#   - { «relationship.scope»: «relationship.scope=company», «relationship.with»: Finance, «relationship.about»: Expense claims }
#   - { «relationship.scope»: «relationship.scope=external», «relationship.with»: Clients, «relationship.about»: Their needs }

# The least that the work really needs.
# «qualifications»:
#   «qualifications.education»: { «education.level»: «education.level=bachelor», «education.fields»: [any related field] }
#   «qualifications.experience»: { «experience.years»: 2, «experience.field»: similar work }
#   «qualifications.certificates»: []
#   «qualifications.other»: [Confident with office software]

# Competencies. These three are examples: write names or ids from the dictionary in model.yaml instead, and behind the
# colon the level needed, its number or name.
# «ksa»:
#   «ksa.knowledge»: { product-knowledge: 2 }
#   «ksa.skills»: { customer-meetings: 2 }
#   «ksa.abilities»: { teamwork: 1 }

# Measures. The first is an example of one in the library of model.yaml, by its id or name; the second is not in the
# library, and written out here. Weights add up to 100.
# «kpis»:
#   - { «kpi.kpi»: customer-satisfaction, «kpi.weight»: 40, «kpi.target»: ">= 90%" }
#   - { «kpi.name»: Plan fulfilled, «kpi.formula»: done ÷ planned, «kpi.weight»: 60, «kpi.target»: ">= 95%" }

# «conditions»:
#   «conditions.hours»: Regular
#   «conditions.setting»: Office

# «career»:
#   «career.promotion»: [The next role]
#   «career.training»: { «career.training.onboarding»: [The company], «career.training.ongoing»: [The trade] }
---
`

/** What a new workspace and a new role are made from in English. */
export const texts: ScaffoldTexts = { starter: 'examples/starter-en', role }
