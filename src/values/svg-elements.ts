const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Elements of SVG that are seen, or say how others are; none that moves, runs, or holds a page. */
const DRAWING = words(`
  svg g defs symbol use switch view a title desc metadata style image
  path rect circle ellipse line polyline polygon text tspan tref textpath altglyph
  lineargradient radialgradient meshgradient meshrow meshpatch hatch hatchpath solidcolor stop pattern
  clippath mask marker filter color-profile cursor
  font glyph missing-glyph hkern vkern font-face font-face-src font-face-uri font-face-name font-face-format`)

/** What a prefix must not hide: it may stand for drawings or for pages. */
const DOING = words(`
  script foreignobject iframe frame embed object applet handler listener audio video source track canvas img input form
  button link meta base html head body template portal animate animatecolor animatemotion animatetransform set mpath
  discard`)

/** Whether an element of a drawing draws, or has a prefix as what an editor notes of its own. */
export function isDrawing(tag: string): boolean {
  const name = localName(tag)
  if (DRAWING.has(name) || /^fe[a-z]+$/.test(name)) return true
  return tag.includes(':') && !DOING.has(name)
}

/** A name without its prefix, in small letters. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()
