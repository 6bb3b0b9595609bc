import { fill, words } from './words.mjs'

/** A department has a head and eight families, each of three grades; departments hang below each other in a tree. */
const FAMILIES = 8
const RUNGS = 3
const SIZE = 1 + FAMILIES * RUNGS
const BRANCHES = 5

/** How a family's files are written: all English, Chinese under English keys, or all Chinese. */
const manners = [
  { lang: 'zh', keys: 'zh' },
  { lang: 'en', keys: 'en' },
  { lang: 'zh', keys: 'en' },
]

/** The posts of a company of so many roles, with whom they report to: what the files must agree on. */
export function postsOf(count, englishKeys) {
  const posts = Array.from({ length: count }, (_, number) => postOf(number, englishKeys))
  for (const post of posts) {
    post.superior = posts[superiorOf(post)]
    post.promotion = posts[post.rung > 0 ? post.number - 1 : superiorOf(post)]
    post.rotation = posts[post.number + RUNGS < count ? post.number + RUNGS : 0]
    post.reports = posts.filter((other) => other !== post && superiorOf(other) === post.number)
  }
  return posts
}

function postOf(number, englishKeys) {
  const department = Math.floor(number / SIZE)
  const place = (number % SIZE) - 1
  const head = place < 0
  const family = Math.floor(place / RUNGS)
  const manner = manners[(department + family + 1) % manners.length]
  const { lang, keys } = englishKeys ? { ...manner, keys: 'en' } : manner
  const rung = head ? 0 : place % RUNGS
  const title = titleIn(lang, { department, family, rung, head })
  const slug = titleIn('en', { department, family, rung, head }).toLowerCase().replaceAll(' ', '-')
  // A family is written in one way, and a file is named in the language of its keys.
  const id = keys === 'zh' ? title : slug
  const other = lang === 'zh' ? 'en' : 'zh'
  const foreignTitle = titleIn(other, { department, family, rung, head })
  return { number, department, family, rung, head, lang, keys, title, foreignTitle, id }
}

/** A head reports to the head of the department above, the senior of a family to the head, the others to the senior. */
function superiorOf({ number, department, rung, head }) {
  if (number === 0) return undefined
  if (head) return parentOf(department) * SIZE
  return rung === 0 ? department * SIZE : number - rung
}

function titleIn(lang, { department, family, rung, head }) {
  const unit = unitName(department, lang)
  const { headTitle, title, rungs, families } = words[lang]
  return head ? fill(headTitle, unit) : fill(title, unit, fill(rungs[rung], families[family]))
}

/** Names of departments: every region has each function; past those they are counted. */
export function unitName(department, lang) {
  const { regions, functions, unit } = words[lang]
  const round = Math.floor(department / (regions.length * functions.length))
  const name = fill(
    unit,
    regions[department % regions.length],
    functions[Math.floor(department / regions.length) % functions.length],
  )
  return round === 0 ? name : fill(lang === 'zh' ? '{0}{1}' : '{0} {1}', name, round + 1)
}

export function parentOf(department) {
  return Math.floor((department - 1) / BRANCHES)
}
