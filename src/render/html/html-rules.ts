import { tokenize } from '@csstools/css-tokenizer'
import { foreignAddresses } from '../../values/foreign-addresses.js'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Elements that a page may have: they show something, and neither run, load nor send anything. */
const ELEMENTS = words(`
  a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt
  em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd li main mark menu meter nav ol p pre
  progress q rp rt ruby s samp search section small span strong sub summary sup table tbody td tfoot th thead time tr u
  ul var wbr
  svg g path rect circle ellipse line polyline polygon text tspan textpath desc defs symbol use clippath mask marker
  lineargradient radialgradient stop pattern image`)

/** Attributes whose values are texts, names or choices. */
const PLAIN = words(`
  abbr align alt checked class cols colspan datetime dir disabled focusable headers height hidden high id lang low max min
  name open optimum rel reversed role rows rowspan scope span start summary tabindex target title translate type valign
  value version width xml:lang xml:space xmlns xmlns:xlink`)

/** Attributes of drawings: a browser reads them as it reads CSS. */
const DRAWN = words(`
  clippathunits color cursor cx cy d direction display dx dy fill filter fx fy gradienttransform gradientunits
  lengthadjust markerheight markerunits markerwidth mask maskcontentunits maskunits offset opacity orient overflow
  pathlength patterncontentunits patterntransform patternunits points preserveaspectratio r refx refy rotate rx ry
  spreadmethod stroke textlength transform viewbox visibility x x1 x2 y y1 y2`)

/** Stands in a template for a value that is filled in later. */
export const FILLED_IN = '\ue000'

export function isAllowedElement(name: string): boolean {
  return ELEMENTS.has(name.toLowerCase())
}

/** Whether an element may have an attribute with this value. */
export function isAllowedAttribute(element: string, name: string, value: string): boolean {
  const plain = name.toLowerCase()
  if (plain === 'href' || plain === 'xlink:href')
    return isAllowedLink(element.toLowerCase(), addressOf(value))
  if (plain === 'src') return element.toLowerCase() === 'img' && isPicture(addressOf(value))
  if (PLAIN.has(plain) || /^(?:aria|data)-[\w-]+$/.test(plain)) return true
  const isDrawn = DRAWN.has(plain) || /^(?!on|http|accept)[a-z]+(?:-[a-z]+)+$/.test(plain)
  return isDrawn && foreignAddresses(tokenize({ css: value })).length === 0
}

/** A reader follows a link; everything else that has an address is fetched at once. */
function isAllowedLink(element: string, address: string): boolean {
  if (element === 'a') return /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i.test(address)
  return address.startsWith('#') || (element === 'image' && isPicture(address))
}

function isPicture(address: string): boolean {
  return /^(?:data:image\/|#|$)/i.test(address) || address.startsWith(FILLED_IN)
}

/** An address as a browser reads it: it passes over breaks of lines, and over blanks around it. */
function addressOf(value: string): string {
  return value.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+/, '')
}
