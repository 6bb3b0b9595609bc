import { type Diagnostic, diagnose } from '../diagnostic.js'
import { ToolError } from '../errors.js'
import { placeOfCharacter } from '../model/texts.js'
import type { Model } from '../model/types.js'
import { missingGlyphs } from '../render/pdf/fonts.js'

/** Whoever has no fonts yet can print nothing, and is told so when printing. */
function lackingIn(text: string): string[] {
  try {
    return missingGlyphs(text)
  } catch (error) {
    if (error instanceof ToolError) return []
    throw error
  }
}

/** Characters of a workspace that will be blank in every PDF: each once, where it first stands, those of one place together. */
export function charactersWithoutFont(model: Model, texts: Iterable<string>): Diagnostic[] {
  const found = new Map<
    string,
    { place: NonNullable<ReturnType<typeof placeOfCharacter>>; characters: string[] }
  >()
  for (const character of new Set([...texts].flatMap(lackingIn))) {
    const place = placeOfCharacter(character, model)
    // What only a comment says is on no page.
    if (!place) continue
    const key = JSON.stringify(place)
    const known = found.get(key)
    if (known) known.characters.push(character)
    else found.set(key, { place, characters: [character] })
  }
  return [...found.values()].map(({ place, characters }) =>
    diagnose('character-without-font', place, { characters }),
  )
}
